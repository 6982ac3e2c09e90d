const STEPS: [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ["day", 86_400],
  ["hour", 3_600],
  ["minute", 60],
]

/** How long ago a time was, in the largest whole unit: "3 minutes ago". Times ahead read "in 3 minutes". */
export function formatAge(iso: string, now: number, locale?: string): string {
  const seconds = Math.round((Date.parse(iso) - now) / 1000)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto" })
  const step = STEPS.find(([, length]) => Math.abs(seconds) >= length)
  if (!step) return words.format(0, "second")
  const [unit, length] = step
  return words.format(Math.trunc(seconds / length), unit)
}
