import { ALT_LENGTH } from "./alt-length"

type Reading = { alt: string | null } | { fault: string }

/** A description as typed, trimmed; empty means none. At most 300 characters. */
export function readAlt(text: string): Reading {
  const alt = text.trim()
  if (alt.length > ALT_LENGTH) {
    const over = alt.length - ALT_LENGTH
    return { fault: `That is ${over} ${over === 1 ? "character" : "characters"} too long.` }
  }
  return { alt: alt || null }
}
