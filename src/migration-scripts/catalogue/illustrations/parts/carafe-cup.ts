import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { bisque } from "./bisque"

type Options = { x: number; y: number; scale: number; clay: string; upturned?: boolean; water?: boolean }

/** The carafe's clay cup, standing with water in it or upturned as the lid; (x, y) is the middle of what it stands on. */
export function carafeCup(canvas: Canvas, options: Options): string {
  const { x, y, scale, clay, upturned = false, water = false } = options
  const s = (value: number): number => value * scale
  const rings: [number, number][] = upturned
    ? [
        [s(98), y - s(206)],
        [s(108), y - s(196)],
        [s(130), y - s(110)],
        [s(140), y],
      ]
    : [
        [s(140), y - s(206)],
        [s(134), y - s(110)],
        [s(106), y],
      ]
  const form = new TurnedForm({ x, tilt: 0.25, rings })
  if (upturned) return bisque(canvas, form, { clay, scale }) + foot(canvas, form, s(1), clay)
  return (
    groundShadow(canvas, { x, y, rx: s(112), ry: s(30), length: s(240) }) +
    hollow(canvas, form, { colour: clay, lip: s(11), depth: 0.6 }) +
    (water ? pool(canvas, form, s(1)) : "") +
    bisque(canvas, form, { clay, scale, damp: 0.55 })
  )
}

// The underside of the upturned cup: its foot ring and the hollow within.
function foot(canvas: Canvas, form: TurnedForm, size: number, clay: string): string {
  const top = canvas.linear([
    [0, shade(clay, 0.36)],
    [1, shade(clay, -0.06)],
  ])
  const dent = canvas.linear([
    [0, shade(clay, -0.42)],
    [1, shade(clay, -0.05)],
  ])
  return (
    `<path d="${form.ellipse(0)}" fill="${top}"/>` +
    `<path d="${form.ellipse(0, size * 26)}" fill="${dent}"/>`
  )
}

function pool(canvas: Canvas, form: TurnedForm, size: number): string {
  const { radius, y } = form.ring(0)
  const half = radius - size * 14
  const paint = canvas.linear([
    [0, "#5e4a3e", 0.7],
    [0.6, "#9fb0ae", 0.75],
    [1, "#e4ecea", 0.8],
  ])
  const level = ellipsePath(form.x, y + size * 22, half, half * form.tilt)
  return canvas.clip(form.ellipse(0, size * 11), `<path d="${level}" fill="${paint}"/>`)
}
