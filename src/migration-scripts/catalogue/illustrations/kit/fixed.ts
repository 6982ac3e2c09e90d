/** Writes a coordinate with one decimal: finer steps are invisible and only make the SVG longer. */
export function fixed(value: number): string {
  return String(Math.round(value * 10) / 10)
}
