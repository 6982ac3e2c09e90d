import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { weaveCoil } from "../kit/weave-coil"
import { basketLid } from "./basket-lid"

type Options = {
  x: number
  y: number
  scale: number
  dyes: CoilDyes
  lid?: boolean
  inside?: (form: TurnedForm) => string
  coarse?: number
}

/** The coil's grass core, the thread it is sewn with, and the thread of the zigzag. */
export type CoilDyes = { core: string; thread: string; motif: string }

/** A coiled basket with a straight wall and, if `lid`, its shallow lid with a loop. (x, y) is its foot's middle. */
export function liddedBasket(canvas: Canvas, options: Options): string {
  const { x, y, scale, dyes, lid = true, inside, coarse = 1 } = options
  const s = (value: number): number => value * scale
  const [rows, columns] = [Math.round(17 * coarse), Math.round(62 * coarse)]
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(430), y - s(640)],
      [s(440), y - s(400)],
      [s(438), y - s(160)],
      [s(424), y],
    ],
  })
  const weave = weaveCoil(canvas, form.point, {
    rows,
    columns,
    core: dyes.core,
    colour: (row, column) => (zigzag(row / rows, column / columns) ? dyes.motif : dyes.thread),
  })
  return (
    groundShadow(canvas, { x, y, rx: s(432), ry: s(108), length: s(520) }) +
    hollow(canvas, form, { colour: dyes.core, lip: s(34), lipColour: dyes.thread, depth: 0.7, rounds: 9 }) +
    (inside ? inside(form) : "") +
    `<path d="${form.body}" fill="${shade(dyes.core, -0.5)}"/>` +
    canvas.clip(form.body, weave) +
    roundLight(canvas, form, 1) +
    (lid ? basketLid(canvas, { x, y: y - s(610), scale, dyes, coarse }) : "")
  )
}

// Two parallel zigzags round the middle of the wall.
function zigzag(down: number, along: number): boolean {
  const peak = Math.abs(((along * 5) % 1) - 0.5) * 2
  const line = 0.28 + peak * 0.36
  return Math.abs(down - line) < 0.05 || Math.abs(down - line - 0.2) < 0.05
}
