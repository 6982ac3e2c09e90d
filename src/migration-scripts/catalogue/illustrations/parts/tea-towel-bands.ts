import { palette } from "../kit/palette"

type Band = { u?: [number, number]; v?: [number, number]; colour: string; opacity?: number }

/** The woven pattern of the tea towel: indigo stripes near both selvedges, or a check of terracotta lines. */
export function teaTowelBands(pattern: "stripe" | "check"): Band[] {
  if (pattern === "stripe") {
    const stripe = (from: number, to: number): Band => ({ u: [from, to], colour: palette.indigo })
    return [
      stripe(-0.84, -0.8),
      stripe(-0.74, -0.6),
      stripe(-0.54, -0.5),
      stripe(0.5, 0.54),
      stripe(0.6, 0.74),
      stripe(0.8, 0.84),
    ]
  }
  const lines = Array.from({ length: 8 }, (_, index) => index)
  const across = lines.map((index): Band => {
    const from = -0.9 + index * 0.25
    return { u: [from, from + 0.07], colour: palette.terracotta, opacity: 0.5 }
  })
  const down = Array.from({ length: 11 }, (_, index): Band => {
    const from = 0.04 + index * 0.09
    return { v: [from, from + 0.025], colour: palette.terracotta, opacity: 0.5 }
  })
  return [...across, ...down]
}
