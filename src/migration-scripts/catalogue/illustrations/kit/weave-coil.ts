import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import type { Point } from "./point"
import { polygonPath } from "./polygon-path"
import { shade } from "./shade"
import { StrokeBatch } from "./stroke-batch"
import type { Surface } from "./surface"

type Options = {
  rows: number
  columns: number
  colour: (row: number, column: number) => string
  core: string
  u?: [number, number]
  v?: [number, number]
}

/**
 * Coiled basketry: thick rounds of grass (`core`) laid on each other and bound by upright stitches (`colour`).
 * Also right for seagrass rope sewn in rounds, if the stitches take nearly the core's colour.
 */
export function weaveCoil(canvas: Canvas, surface: Surface, options: Options): string {
  const { rows, columns, colour, core, u = [-1, 1], v = [0, 1] } = options
  const { random } = canvas
  const [du, dv] = [(u[1] - u[0]) / columns, (v[1] - v[0]) / rows]
  const line = (pv: number): Point[] =>
    Array.from({ length: 41 }, (_, i) => surface(u[0] + ((u[1] - u[0]) * i) / 40, pv))
  const band = (from: number, to: number, tone: string): string =>
    `<path d="${polygonPath([...line(from), ...line(to).reverse()])}" fill="${tone}"/>`
  const at = (pu: number, pv: number): string => surface(Math.min(u[1], pu), pv).map(fixed).join(" ")
  const [stitches, crowns] = [new StrokeBatch(), new StrokeBatch()]
  let rounds = ""
  for (let row = 0; row < rows; row++) {
    const top = v[0] + row * dv
    rounds += band(top, top + dv, shade(core, -0.5)) + band(top + dv * 0.06, top + dv * 0.84, core)
    rounds += band(top + dv * 0.16, top + dv * 0.46, shade(core, 0.28))
    const shift = random.next()
    for (let column = 0; column < columns; column++) {
      const left = u[0] + (column + shift * 0.9) * du
      if (left + du * 0.7 > u[1]) continue
      const width = du * random.range(0.5, 0.66)
      const slant = du * 0.22
      const [high, low] = [top - dv * 0.04, top + dv * 0.96]
      const outline = `M${at(left + slant, high)}Q${at(left - slant * 0.4, top + dv * 0.5)} ${at(left, low)}L${at(left + width, low)}Q${at(left + width - slant * 0.4, top + dv * 0.5)} ${at(left + width + slant, high)}Z`
      const dye = colour(row, column)
      stitches.add(shade(dye, random.pick([-0.14, -0.05, 0.04, 0.1])), outline)
      const gleam = `M${at(left + slant * 0.6, top + dv * 0.2)}L${at(left + width * 0.8, top + dv * 0.2)}L${at(left + width * 0.7, top + dv * 0.5)}L${at(left, top + dv * 0.5)}Z`
      crowns.add(shade(dye, 0.4), gleam)
    }
  }
  return rounds + stitches.toSvg() + crowns.toSvg(`fill-opacity=".4"`)
}
