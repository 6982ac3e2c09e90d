import type { Canvas } from "../kit/canvas"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { palette } from "../kit/palette"
import { shade } from "../kit/shade"

type Options = { x: number; y: number; size: number }

const blades = [
  [-40, -170, 0.86],
  [60, 190, 0.8],
  [-90, -330, 0.6],
  [110, 350, 0.55],
  [10, 40, 1],
  [-70, -90, 0.74],
  [80, 110, 0.68],
  [0, -30, 0.5],
] as const

/** A snake plant: stiff upright blades with cross bands and yellow edges, rooted at (x, y) and `size` high. */
export function snakePlant(canvas: Canvas, { x, y, size }: Options): string {
  return blades
    .map(([foot, lean, reach]) => {
      const unit = size / 900
      const high = size * reach
      const points: Point[] = [
        [x + foot * unit, y + 20 * unit],
        [x + (foot + lean * 0.3) * unit, y - high * 0.5],
        [x + (foot + lean) * unit, y - high],
      ]
      return blade(canvas, points, 118 * unit)
    })
    .join("")
}

function blade(canvas: Canvas, points: Point[], width: number): string {
  const leaf = new Ribbon(points, (share) => width * Math.min(1, 0.62 + share) * Math.pow(1 - share, 0.4))
  const green = shade(palette.moss, canvas.random.range(-0.1, 0.12))
  const bands = Array.from({ length: 13 }, (_, index) => {
    const share = 0.08 + index * 0.066
    const line = [-1, -0.6, -0.2, 0.2, 0.6, 1].map((offset) =>
      leaf.point(share + canvas.random.jitter(0.014), offset)
    )
    return polygonPath(line, false)
  })
  const zone = (left: number, right: number, fill: string, opacity: number): string =>
    `<path d="${leaf.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const mottle = `<path d="${bands.join("")}" fill="none" stroke="${palette.sage}" stroke-opacity=".5" stroke-width="${Math.round(width * 0.09)}"/>`
  return (
    zone(-1, 1, "#c9b464", 1) +
    zone(-0.82, 0.82, green, 1) +
    canvas.clip(leaf.zone(-0.82, 0.82), mottle) +
    zone(-0.7, -0.2, "#fff4dc", 0.14) +
    zone(0.1, 1, "#1c1a0c", 0.3)
  )
}
