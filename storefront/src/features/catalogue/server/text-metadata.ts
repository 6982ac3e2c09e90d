/** A metadata value where it is a text that says something. */
export const textMetadata = (metadata: Record<string, unknown> | null | undefined, key: string) => {
  const value = metadata?.[key]
  return typeof value === "string" && value.trim() ? value.trim() : undefined
}
