import type { BoxForm } from "./box-form"
import type { Canvas } from "./canvas"
import { groundShadow } from "./ground-shadow"
import { softShape } from "./soft-shape"

/** What a box leaves on the ground: the cast shadow to the right, and a dark line round its own footprint. */
export function boxShadow(canvas: Canvas, form: BoxForm, length: number): string {
  const [x, y] = form.project(0, 0, 0)
  const rx = (form.point(1, 1)[0] - form.point(-1, 1)[0]) / 2
  const cast = groundShadow(canvas, {
    x: x + rx * 0.28,
    y,
    rx: rx * 0.66,
    ry: rx * 0.2,
    length,
    opacity: 0.42,
  })
  const foot = softShape(form.loop(1), { opacity: 0.5, blur: rx * 0.1, steps: 6 })
  return `${cast}<g transform="translate(${Math.round(rx * 0.03)} 4)">${foot}</g>`
}
