import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { polygonPath } from "../kit/polygon-path"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { speckle } from "../kit/speckle"
import { TurnedForm } from "../kit/turned-form"
import { plateFace } from "./plate-face"

type Plate = { glaze: string; radius: number }
type Options = { x: number; y: number; scale: number; plates: Plate[] }

const tilt = 0.3

/** Plates stacked on a table, the first at the bottom; (x, y) is the middle of the lowest foot. */
export function plateStack(canvas: Canvas, { x, y, scale, plates }: Options): string {
  const foot = (plates[0]?.radius ?? 400) * 0.66 * scale
  const shadow = groundShadow(canvas, { x, y, rx: foot * 1.2, ry: foot * tilt * 1.2, length: foot * 1.8 })
  const all = plates.map(({ glaze, radius }, index) => {
    const place = y - index * 46 * scale
    return plate(canvas, { x: x + canvas.random.jitter(7 * scale), y: place, glaze, radius: radius * scale })
  })
  return shadow + all.join("")
}

function plate(canvas: Canvas, options: { x: number; y: number; glaze: string; radius: number }): string {
  const { x, y, glaze, radius } = options
  const high = radius * 0.15
  const form = new TurnedForm({
    x,
    tilt,
    rings: [
      [radius, y - high],
      [radius * 0.94, y - high * 0.72],
      [radius * 0.8, y - high * 0.22],
      [radius * 0.66, y + high * 0.22],
    ],
  })
  const rim = polygonPath(form.arc(0.03), false)
  const under =
    `<path d="${form.body}" fill="${shade(glaze, -0.06)}"/>` +
    speckle(canvas, form.point, { count: 120, colour: "#3a2416", size: [1, 4.5], opacity: 0.4 })
  return (
    plateFace(canvas, { x, y: y - high, radius, tilt, glaze, shadow: [0, radius * 0.07] }) +
    canvas.clip(form.body, under) +
    roundLight(canvas, form, 1) +
    `<path d="${rim}" fill="none" stroke="#a9724e" stroke-width="${fixed(radius * 0.014)}"/>`
  )
}
