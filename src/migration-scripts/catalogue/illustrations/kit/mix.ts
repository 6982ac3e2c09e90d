function channels(hex: string): [number, number, number] {
  const value = parseInt(hex.slice(1), 16)
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255]
}

/** Blends two `#rrggbb` colours; 0 is the first, 1 the second. */
export function mix(from: string, to: string, amount: number): string {
  const [r1, g1, b1] = channels(from)
  const [r2, g2, b2] = channels(to)
  const blend = (a: number, b: number): string =>
    Math.max(0, Math.min(255, Math.round(a + (b - a) * amount)))
      .toString(16)
      .padStart(2, "0")
  return `#${blend(r1, r2)}${blend(g1, g2)}${blend(b1, b2)}`
}
