import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { palette } from "../kit/palette"
import { TurnedForm } from "../kit/turned-form"
import { bisque } from "./bisque"
import { carafeCup } from "./carafe-cup"

type Options = { x: number; y: number; scale: number; clay?: string; cup?: boolean; saucer?: boolean }

/** A porous water carafe of pale clay, sweating at its belly; its cup sits upside down on the neck. */
export function carafe(canvas: Canvas, options: Options): string {
  const { x, y, scale, clay = "#d79c74", cup = true, saucer = true } = options
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(104), y - s(880)],
      [s(92), y - s(820)],
      [s(94), y - s(740)],
      [s(140), y - s(630)],
      [s(232), y - s(470)],
      [s(270), y - s(290)],
      [s(240), y - s(90)],
      [s(190), y - s(14)],
      [s(182), y],
    ],
  })
  return (
    groundShadow(canvas, { x, y, rx: s(saucer ? 300 : 210), ry: s(saucer ? 76 : 56), length: s(520) }) +
    (saucer ? dish(canvas, x, y, scale) : "") +
    hollow(canvas, form, { colour: clay, lip: s(16), depth: 0.75 }) +
    bisque(canvas, form, { clay, scale, damp: 0.62 }) +
    dew(canvas, form, scale) +
    (cup ? carafeCup(canvas, { x, y: y - s(800), scale, clay, upturned: true }) : "")
  )
}

function dish(canvas: Canvas, x: number, y: number, scale: number): string {
  const s = (value: number): number => value * scale
  const glaze = palette.indigo
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(312), y - s(34)],
      [s(303), y - s(8)],
      [s(290), y + s(18)],
    ],
  })
  const body = `<path d="${form.body}" fill="${glaze}"/>`
  const well = ellipsePath(x, y - s(10), s(250), s(60))
  const inside = hollow(canvas, form, { colour: glaze, lip: s(12), depth: 0.3 })
  return `${body}${inside}<path d="${well}" fill="#16203a" fill-opacity=".35"/>`
}

// Water that has come through the wall, in beads and a few runs.
function dew(canvas: Canvas, form: TurnedForm, scale: number): string {
  const { random } = canvas
  const beads = Array.from({ length: 70 }, () => {
    const [x, y] = form.point(random.jitter(0.86), random.range(0.64, 0.95))
    const radius = scale * (2 + 5 * random.next() ** 3)
    const round = (dx: number, size: number, fill: string, opacity: number): string =>
      `<circle cx="${fixed(x + dx)}" cy="${fixed(y + dx)}" r="${fixed(size)}" fill="${fill}" fill-opacity="${opacity}"/>`
    return (
      round(radius * 0.3, radius, "#4a2412", 0.34) +
      round(0, radius, "#f6dcc0", 0.4) +
      round(-radius * 0.35, radius * 0.35, "#fffdf6", 0.85)
    )
  })
  return beads.join("")
}
