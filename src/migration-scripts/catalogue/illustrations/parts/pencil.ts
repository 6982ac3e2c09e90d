import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"
import { softShape } from "../kit/soft-shape"

/** A painted pencil lying between its blunt end and its point. */
export function pencil(from: Point, to: Point, width = 30, colour: string = palette.terracotta): string {
  const whole = new Ribbon(
    [from, to],
    (share) => width * (share > 0.86 ? Math.max(0.06, (1 - share) / 0.14) : 1)
  )
  const zone = (left: number, right: number, fill: string, a = 0, b = 0.86): string =>
    `<path d="${whole.zone(left, right, a, b)}" fill="${fill}"/>`
  return (
    `<g transform="translate(10 14)">${softShape(whole.outline, { opacity: 0.34, blur: 16, steps: 4 })}</g>` +
    zone(-1, 1, "#e0bd88", 0.8, 1) +
    zone(-1, 1, palette.charcoal, 0.955, 1) +
    zone(-1, 1, colour) +
    zone(-0.7, -0.15, shade(colour, 0.4)) +
    zone(0.4, 1, shade(colour, -0.35)) +
    zone(-1, 1, palette.brass, 0, 0.05)
  )
}
