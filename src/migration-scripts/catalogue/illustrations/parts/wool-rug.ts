import type { Canvas } from "../kit/canvas"
import { fringe } from "../kit/fringe"
import { polygonPath } from "../kit/polygon-path"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { shade } from "../kit/shade"
import { softShape } from "../kit/soft-shape"
import { StrokeBatch } from "../kit/stroke-batch"
import type { Surface } from "../kit/surface"
import { skinPatch } from "./skin-patch"

type Dyes = { field: string; figure: string; line: string }
type Options = { dyes: Dyes; length?: number; ends?: "both" | "lower"; tuft?: number; shadow?: boolean }

const columns = 44

/** A flatwoven rug over a skin: bordered field of stepped diamonds, ribs of the weft, a fringe at its ends. */
export function woolRug(canvas: Canvas, surface: Surface, options: Options): string {
  const { dyes, length = 66, ends = "both", tuft = 54, shadow = true } = options
  const outline = skinPatch(surface, [-1, 1], [0, 1])
  const [cells, ribs] = [new StrokeBatch(), new StrokeBatch()]
  for (let row = 0; row < length; row++) {
    const tone = canvas.random.pick([-0.07, 0, 0.05, 0.09])
    let from = 0
    for (let column = 1; column <= columns; column++) {
      const dye = dyeOf(dyes, row, from, length)
      if (column < columns && dyeOf(dyes, row, column, length) === dye) continue
      cells.add(shade(dye, tone), strip(surface, from, column, row / length, (row + 1.06) / length))
      from = column
    }
    ribs.add("#2c170d", strip(surface, 0, columns, (row + 0.82) / length, (row + 1) / length))
    ribs.add("#fff6e4", strip(surface, 0, columns, (row + 0.12) / length, (row + 0.34) / length))
  }
  const hem = (v: number): Point[] => Array.from({ length: 21 }, (_, index) => surface(index / 10 - 1, v))
  const tassel = (v: number, direction: Point): string =>
    fringe(canvas, hem(v), { colour: palette.oat, length: tuft, count: 190, direction })
  return (
    (shadow
      ? `<g transform="translate(16 14)">${softShape(outline, { opacity: 0.34, blur: 30, steps: 5 })}</g>`
      : "") +
    (ends === "both" ? tassel(0.004, [0, -0.6]) : "") +
    tassel(0.996, [0, 1]) +
    canvas.clip(outline, `${cells.toSvg()}${ribs.toSvg(`fill-opacity=".16"`)}${knots(canvas, surface)}`)
  )
}

function strip(surface: Surface, from: number, to: number, top: number, low: number): string {
  const u = (column: number): number => -1 + (2 * column) / columns
  const run = Math.max(1, Math.ceil((to - from) / 6))
  const side = (v: number): Point[] =>
    Array.from({ length: run + 1 }, (_, index) => surface(u(from + ((to - from) * index) / run), v))
  return polygonPath([...side(top), ...side(low).reverse()])
}

function dyeOf({ field, figure, line }: Dyes, row: number, column: number, length: number): string {
  const mid = Math.abs(column - columns / 2 + 0.5)
  const edge = Math.min(columns / 2 - mid, row + 0.5, length - row - 0.5)
  if (edge < 2) return field
  if (edge < 3) return line
  if (edge < 6) return (Math.floor(column / 2) + Math.floor(row / 2)) % 2 ? figure : line
  if (edge < 7) return line
  const beat = (row - length / 2) % 24
  const distance = Math.abs(((beat + 36) % 24) - 12) + Math.floor(mid)
  const reach = 12 - distance
  if (reach >= 0) return reach < 2 ? line : reach < 5 ? figure : reach < 6 ? line : field
  const small = Math.abs(mid - 13) + Math.abs(((((row - length / 2) % 24) + 24) % 24) - 12)
  return small < 3 ? (small < 1.2 ? figure : line) : field
}

// Handspun wool takes dye unevenly; short lighter and darker runs say so.
function knots(canvas: Canvas, surface: Surface): string {
  const { random } = canvas
  const dash = (): string => {
    const [u, v] = [random.jitter(0.97), random.next()]
    return polygonPath([surface(u, v), surface(u + random.range(0.02, 0.09), v)], false)
  }
  const batch = (colour: string): string =>
    `<path d="${Array.from({ length: 260 }, dash).join("")}" stroke="${colour}" stroke-opacity=".2" stroke-width="4"/>`
  return batch("#2c170d") + batch("#fff6e4")
}
