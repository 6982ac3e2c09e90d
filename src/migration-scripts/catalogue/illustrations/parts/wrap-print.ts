import { fixed } from "../kit/fixed"
import type { Surface } from "../kit/surface"

type Options = { kind: "comb" | "dots" | "leaves"; colour: string; count: number }

/** The print on a beeswax wrap over a skin: honeycomb, dots or small leaves, `count` to a side. */
export function wrapPrint(surface: Surface, { kind, colour, count }: Options): string {
  const radius = kind === "comb" ? 0.6 : kind === "dots" ? 0.22 : 0.34
  const shapes: string[] = []
  for (let row = 0; row <= count; row++) {
    for (let column = 0; column <= count; column++) {
      const [u, v] = [-1 + (2 * (column + (row % 2) * 0.5)) / count, (row + 0.3) / count]
      const corners = kind === "dots" ? 12 : kind === "comb" ? 6 : 8
      const ring = Array.from({ length: corners }, (_, index) => {
        const angle = (index / corners) * Math.PI * 2 + Math.PI / 2
        const slim = kind === "leaves" ? 0.45 : 1
        const [du, dv] = [Math.cos(angle) * radius * slim, Math.sin(angle) * radius]
        const lean = kind === "leaves" ? (column % 2 ? 0.5 : -0.5) * dv : 0
        return surface(u + ((du + lean) * 2) / count, v + dv / count)
          .map(fixed)
          .join(" ")
      })
      shapes.push(`M${ring.join("L")}Z`)
    }
  }
  const paint =
    kind === "comb"
      ? `fill="none" stroke="${colour}" stroke-width="6" stroke-opacity=".8"`
      : `fill="${colour}" fill-opacity=".85"`
  return `<path d="${shapes.join("")}" ${paint}/>`
}
