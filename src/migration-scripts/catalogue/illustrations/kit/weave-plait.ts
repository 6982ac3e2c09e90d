import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { shade } from "./shade"
import { StrokeBatch } from "./stroke-batch"
import type { Surface } from "./surface"

type Options = {
  rows: number
  columns: number
  weft: (row: number, column: number) => string
  warp: (row: number, column: number) => string
  over?: 1 | 2
  u?: [number, number]
  v?: [number, number]
}

/**
 * Flat strips over and under each other (palm leaf, willow skein, banana fibre, cloth seen close). `over` 1 is
 * checker, 2 is twill with its diagonal. Each visible strip swells in its middle and is dark where it dives under.
 */
export function weavePlait(canvas: Canvas, surface: Surface, options: Options): string {
  const { rows, columns, weft, warp, over = 1, u = [-1, 1], v = [0, 1] } = options
  const { random } = canvas
  const [du, dv] = [(u[1] - u[0]) / columns, (v[1] - v[0]) / rows]
  const [strips, ends, gleams] = [new StrokeBatch(), new StrokeBatch(), new StrokeBatch()]
  const at = (column: number, row: number): string =>
    surface(u[0] + Math.max(0, Math.min(columns, column)) * du, v[0] + Math.max(0, Math.min(rows, row)) * dv)
      .map(fixed)
      .join(" ")
  const patch = (x1: number, y1: number, x2: number, y2: number): string =>
    `M${at(x1, y1)}L${at(x2, y1)}L${at(x2, y2)}L${at(x1, y2)}Z`
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const phase = (((column - row) % (over * 2)) + over * 2) % (over * 2)
      const lies = phase < over
      const tone = random.pick([-0.1, -0.04, 0.02, 0.08])
      const [x, y, g] = [column, row, random.range(0.03, 0.07)]
      if (lies) {
        strips.add(shade(weft(row, column), tone), patch(x, y + g, x + 1, y + 1 - g))
        gleams.add(shade(weft(row, column), 0.42), patch(x + 0.08, y + 0.16, x + 0.92, y + 0.36))
        if (phase === 0) ends.add("#2c170d", patch(x, y + g, x + 0.16, y + 1 - g))
        if (phase === over - 1) ends.add("#2c170d", patch(x + 0.84, y + g, x + 1, y + 1 - g))
      } else {
        strips.add(shade(warp(row, column), tone - 0.05), patch(x + g, y, x + 1 - g, y + 1))
        gleams.add(shade(warp(row, column), 0.42), patch(x + 0.16, y + 0.08, x + 0.36, y + 0.92))
        const fromTop = (((column - row + 1) % (over * 2)) + over * 2) % (over * 2) < over
        if (fromTop) ends.add("#2c170d", patch(x + g, y, x + 1 - g, y + 0.16))
        else if (over === 1 || phase === over) ends.add("#2c170d", patch(x + g, y + 0.84, x + 1 - g, y + 1))
      }
    }
  }
  return strips.toSvg() + gleams.toSvg(`fill-opacity=".32"`) + ends.toSvg(`fill-opacity=".3"`)
}
