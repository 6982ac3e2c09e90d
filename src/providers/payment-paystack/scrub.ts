/** Text of a third party, fit for an error or a log: no e-mail address, no key, no card's code, not endless. */
export function scrub(text: string): string {
  return text
    .replace(/[^\s"'<>@]+@[^\s"'<>@]+/g, "[e-mail]")
    .replace(/\b(sk|pk)_(live|test)_\w+/g, "[key]")
    .replace(/\bAUTH_\w+/g, "[card]")
    .replace(/\d{6,}/g, "[number]")
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200)
}
