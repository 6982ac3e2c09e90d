import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { softShape } from "../kit/soft-shape"

type Options = { y: number; from?: number; to?: number; thick?: number }

/** A round wooden rail on two pegs in the wall, to hang cloth over. */
export function wallRail(canvas: Canvas, { y, from = 180, to = 1420, thick = 44 }: Options): string {
  const bar = `M${from} ${y}H${to}V${y + thick}H${from}Z`
  const paint = canvas.linear(
    [
      [0, "#d2a87a"],
      [0.35, "#b98a5c"],
      [1, "#6d4630"],
    ],
    [0, 0, 0, 1]
  )
  const peg = (x: number): string =>
    `<path d="${ellipsePath(x, y + thick / 2, thick * 0.85, thick * 0.85)}" fill="#6d4630"/><path d="${ellipsePath(x - 4, y + thick / 2 - 5, thick * 0.68, thick * 0.68)}" fill="#b98a5c"/>`
  const cast = `<g transform="translate(26 44)">${softShape(bar, { opacity: 0.24, blur: 26, steps: 4 })}</g>`
  return `${cast}<path d="${bar}" fill="${paint}"/>${peg(from)}${peg(to)}`
}
