import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { glazeShine } from "./glaze-shine"
import { shade } from "./shade"
import type { TurnedForm } from "./turned-form"

type Options = { tint: string; opacity?: number; bubbles?: number; wall?: number }

/**
 * A vessel of tinted glass: see-through in the middle, dense at its edges and foot, with the far rim showing through
 * and seed bubbles, as in recycled glass. Paint what stands in or behind it first. `wall` is the glass's thickness.
 */
export function glassBody(canvas: Canvas, form: TurnedForm, options: Options): string {
  const { tint, opacity = 0.3, bubbles = 30, wall = 12 } = options
  const deep = shade(tint, -0.4)
  const across = canvas.linear([
    [0, deep, opacity + 0.45],
    [0.06, tint, opacity + 0.12],
    [0.3, tint, opacity * 0.6],
    [0.6, tint, opacity],
    [0.92, deep, opacity + 0.2],
    [1, deep, opacity + 0.5],
  ])
  const down = canvas.linear(
    [
      [0.78, deep, 0],
      [0.97, deep, opacity + 0.2],
      [1, shade(tint, 0.6), 0.6],
    ],
    [0, 0, 0, 1]
  )
  const glint = canvas.linear([
    [0.84, "#fffaf0", 0],
    [0.9, "#fffaf0", 0.4],
    [0.93, "#fffaf0", 0],
  ])
  const sheet = (fill: string): string => `<path d="${form.body}" fill="${fill}"/>`
  const lip = (inset: number, colour: string, width: number): string =>
    `<path d="${form.ellipse(0, inset)}" fill="none" stroke="${colour}" stroke-opacity=".75" stroke-width="${fixed(width)}"/>`
  return (
    `<path d="${form.ellipse(0)}" fill="${tint}" fill-opacity="${fixed(opacity)}"/>` +
    sheet(across) +
    sheet(down) +
    sheet(glint) +
    seedBubbles(canvas, form, bubbles, deep) +
    glazeShine(canvas, form.point, { opacity: 0.55 }) +
    lip(wall / 2, deep, wall) +
    lip(wall * 0.3, shade(tint, 0.75), wall * 0.35)
  )
}

function seedBubbles(canvas: Canvas, form: TurnedForm, count: number, edge: string): string {
  const { random } = canvas
  const seeds = Array.from({ length: count }, () => {
    const [x, y] = form.point(random.jitter(0.8), random.range(0.08, 0.95))
    const [rx, ry] = [random.range(1.5, 4), random.range(2, 7)]
    return `<ellipse cx="${fixed(x)}" cy="${fixed(y)}" rx="${fixed(rx)}" ry="${fixed(ry)}"/>`
  })
  return `<g fill="#fffaf0" fill-opacity=".25" stroke="${edge}" stroke-opacity=".3">${seeds.join("")}</g>`
}
