/**
 * The address of whoever called: the last entry of the header, which the store's own proxy wrote. Those before it
 * came with the request, and anybody can write them.
 */
export function callerAddress(header: unknown): string | undefined {
  const value: unknown = Array.isArray(header) ? header.at(-1) : header
  if (typeof value !== "string") return undefined
  const last = value.split(",").at(-1)?.trim()
  // IPv4 as a socket for both families tells it.
  return last?.replace(/^::ffff:(?=\d+\.)/i, "") || undefined
}
