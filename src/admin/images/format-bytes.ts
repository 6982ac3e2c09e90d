const KILO = 1_000
const MEGA = 1_000_000
const ROUGH = 10

/** Bytes as people say them: 38 kB, 4.8 MB. Decimal units, as on a data plan. */
export function formatBytes(bytes: number, locale?: string): string {
  const isMega = bytes >= MEGA - KILO / 2
  const value = isMega ? bytes / MEGA : bytes / KILO
  return new Intl.NumberFormat(locale, {
    style: "unit",
    unit: isMega ? "megabyte" : "kilobyte",
    maximumFractionDigits: value < ROUGH && (isMega || value < 1) ? 1 : 0,
  }).format(value)
}
