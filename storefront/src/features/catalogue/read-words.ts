const LONGEST = 100

/** The words of a search as they stand in the address: one text, trimmed, of bounded length; "" for none. */
export const readWords = (value: string | string[] | undefined): string => {
  const text = (Array.isArray(value) ? value[0] : value) ?? ""
  // A NUL would end the search in PostgreSQL with an error.
  return text.replaceAll("\0", "").replace(/\s+/g, " ").trim().slice(0, LONGEST)
}
