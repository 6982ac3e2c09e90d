import type { Canvas } from "./canvas"
import type { TurnedForm } from "./turned-form"

const shadow = "#2c170d"
const light = "#fff4dc"

/**
 * Light from the upper left over a turned form that is already painted flat: lit side, core shadow, reflected light
 * at the right edge, and darkening towards the foot. `gloss` (0 to 1) adds a soft upright highlight.
 */
export function roundLight(canvas: Canvas, form: TurnedForm, strength = 1, gloss = 0): string {
  const [left, top, right, bottom] = form.box
  const across: [number, number, number, number] = [left, top, right, top + (right - left) * 0.12]
  const dark = canvas.linear(
    [
      [0, shadow, 0.26 * strength],
      [0.1, shadow, 0.1 * strength],
      [0.26, shadow, 0],
      [0.46, shadow, 0.05 * strength],
      [0.68, shadow, 0.24 * strength],
      [0.88, shadow, 0.54 * strength],
      [0.95, shadow, 0.52 * strength],
      [1, shadow, 0.36 * strength],
    ],
    across,
    true
  )
  const bright = canvas.linear(
    [
      [0.06, light, 0],
      [0.24, light, 0.42 * strength],
      [0.48, light, 0],
    ],
    across,
    true
  )
  const foot = canvas.linear(
    [
      [0.55, shadow, 0],
      [1, shadow, 0.3 * strength],
    ],
    [0, top, 0, bottom],
    true
  )
  const sheet = (paint: string): string => `<path d="${form.body}" fill="${paint}"/>`
  return sheet(dark) + sheet(bright) + sheet(foot) + (gloss > 0 ? streak(canvas, form, gloss) : "")
}

function streak(canvas: Canvas, form: TurnedForm, gloss: number): string {
  const [left, top, right, bottom] = form.box
  const width = (right - left) * 0.11
  const x = left + (right - left) * 0.25
  const paint = canvas.radial([
    [0, "#fffaf0", 0.75 * gloss],
    [0.45, "#fffaf0", 0.42 * gloss],
    [1, "#fffaf0", 0],
  ])
  const [y, height] = [top + (bottom - top) * 0.44, (bottom - top) * 0.34]
  return canvas.clip(form.body, `<ellipse cx="${x}" cy="${y}" rx="${width}" ry="${height}" fill="${paint}"/>`)
}
