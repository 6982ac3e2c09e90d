/** Writes one structured line to the error log. Give it no personal data, no ids of carts, no secrets. */
export function logFault(message: string, details: Record<string, string | number | undefined>): void {
  process.stderr.write(`${JSON.stringify({ level: "error", message, ...details })}\n`)
}
