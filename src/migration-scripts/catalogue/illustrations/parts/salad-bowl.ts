import type { Canvas } from "../kit/canvas"
import { glazeShine } from "../kit/glaze-shine"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { roundLight } from "../kit/round-light"
import { speckle } from "../kit/speckle"
import { TurnedForm } from "../kit/turned-form"

type Options = { x: number; y: number; scale: number; colour: string; inside?: (form: TurnedForm) => string }

/** A wide glazed bowl; what `inside` paints lies in it, behind its front wall. (x, y) is the middle of its foot. */
export function saladBowl(canvas: Canvas, { x, y, scale, colour, inside }: Options): string {
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.27,
    rings: [
      [s(480), y - s(350)],
      [s(462), y - s(240)],
      [s(390), y - s(110)],
      [s(270), y - s(25)],
      [s(220), y - s(8)],
      [s(215), y],
    ],
  })
  return (
    groundShadow(canvas, { x, y, rx: s(270), ry: s(70), length: s(480) }) +
    hollow(canvas, form, { colour, lip: s(20), depth: 0.5 }) +
    (inside ? inside(form) : "") +
    `<path d="${form.body}" fill="${colour}"/>` +
    speckle(canvas, form.point, { count: 260, colour: "#4a2a18", size: [scale, scale * 6] }) +
    roundLight(canvas, form, 0.95, 0.25) +
    glazeShine(canvas, form.point, { v: [0.12, 0.42], opacity: 0.3 })
  )
}
