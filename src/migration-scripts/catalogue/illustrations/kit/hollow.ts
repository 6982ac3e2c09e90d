import type { Canvas } from "./canvas"
import { fixed } from "./fixed"
import { shade } from "./shade"
import type { TurnedForm } from "./turned-form"

type Options = { colour: string; lip?: number; lipColour?: string; depth?: number; rounds?: number }

/**
 * The open mouth of a turned form: lip, then the inside, dark on the left where the wall stands in its own shadow
 * and lit on the right. `lip` is the wall's thickness in pixels, `depth` (0 to 1) how dark the inside gets,
 * `rounds` the rows of weave seen on the far inner wall.
 */
export function hollow(canvas: Canvas, form: TurnedForm, options: Options): string {
  const { colour, lip = 14, lipColour = shade(colour, 0.25), depth = 0.6, rounds = 0 } = options
  const edge = canvas.linear([
    [0, shade(lipColour, -0.08)],
    [0.3, shade(lipColour, 0.35)],
    [0.7, lipColour],
    [1, shade(lipColour, -0.3)],
  ])
  const inside = canvas.linear(
    [
      [0, shade(colour, -depth)],
      [0.45, shade(colour, -depth * 0.62)],
      [0.85, shade(colour, -depth * 0.12)],
      [1, shade(colour, 0.1)],
    ],
    [0.05, 0.25, 1, 0.6]
  )
  const fall = canvas.linear(
    [
      [0, "#2c170d", 0.05],
      [1, "#2c170d", 0.45 * depth],
    ],
    [0, 0, 0, 1]
  )
  const inner = form.ellipse(0, lip)
  return (
    `<path d="${form.ellipse(0)}" fill="${edge}"/>` +
    `<path d="${inner}" fill="${inside}"/>` +
    (rounds ? canvas.clip(inner, innerRows(form, rounds, lip)) : "") +
    `<path d="${inner}" fill="${fall}"/>`
  )
}

function innerRows(form: TurnedForm, rounds: number, lip: number): string {
  const { radius, y } = form.ring(0)
  const [half, step] = [radius - lip, (radius * form.tilt * 1.5) / rounds]
  const rows = Array.from({ length: rounds }, (_, index) => {
    const arc = (drop: number): string =>
      `M${fixed(form.x - half)} ${fixed(y + drop)}A${fixed(half)} ${fixed(half * form.tilt)} 0 0 1 ${fixed(form.x + half)} ${fixed(y + drop)}`
    const dash = `stroke-dasharray="${fixed(step * 0.9)} ${fixed(step * 0.3)}" stroke-dashoffset="${fixed(index * step * 0.6)}"`
    const gap = `<path d="${arc((index + 0.5) * step)}" stroke="#2c170d" stroke-opacity=".4" stroke-width="${fixed(step * 0.3)}"/>`
    const crown = `<path d="${arc(index * step)}" stroke="#ffe9c2" stroke-opacity=".2" stroke-width="${fixed(step * 0.5)}" ${dash}/>`
    return gap + crown
  })
  return `<g fill="none">${rows.join("")}</g>`
}
