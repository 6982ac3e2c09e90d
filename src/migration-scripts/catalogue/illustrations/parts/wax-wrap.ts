import type { Canvas } from "../kit/canvas"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { softShape } from "../kit/soft-shape"
import { wovenCloth } from "../kit/woven-cloth"
import { quadSurface } from "./quad-surface"
import { wrapPrint } from "./wrap-print"

type Print = { kind: "comb" | "dots" | "leaves"; ground: string; colour: string }
type Options = { corners: [Point, Point, Point, Point]; print: Print; count?: number }

/** A beeswax wrap spread flat between four corners, its edge cut in small points against fraying. */
export function waxWrap(canvas: Canvas, { corners, print, count = 9 }: Options): string {
  const skin = quadSurface(corners)
  const teeth = 26
  const run = (at: (share: number, depth: number) => Point): Point[] =>
    Array.from({ length: teeth }, (_, index) => at(index / teeth, index % 2 ? 0.022 : 0))
  const outline = polygonPath([
    ...run((share, depth) => skin(-1 + 2 * share, depth)),
    ...run((share, depth) => skin(1 - depth * 2, share)),
    ...run((share, depth) => skin(1 - 2 * share, 1 - depth)),
    ...run((share, depth) => skin(-1 + depth * 2, 1 - share)),
  ])
  const wax = canvas.linear(
    [
      [0, "#fff4dc", 0.36],
      [0.35, "#fff4dc", 0.04],
      [0.5, "#fff4dc", 0.2],
      [0.56, "#2c170d", 0.04],
      [1, "#2c170d", 0.24],
    ],
    [0, 0, 1, 0.7]
  )
  const crease = (from: Point, to: Point): string =>
    `<path d="${polygonPath([skin(...from), skin(...to)], false)}" stroke="#fff6e4" stroke-opacity=".4" stroke-width="5"/>`
  return (
    `<g transform="translate(16 16)">${softShape(outline, { opacity: 0.32, blur: 30, steps: 5 })}</g>` +
    wovenCloth(canvas, outline, { colour: print.ground, thread: 3, slub: 0.1 }) +
    canvas.clip(
      outline,
      wrapPrint(skin, { kind: print.kind, colour: print.colour, count }) +
        crease([0, 0], [0.02, 1]) +
        crease([-1, 0.5], [1, 0.49])
    ) +
    `<path d="${outline}" fill="${wax}"/>`
  )
}
