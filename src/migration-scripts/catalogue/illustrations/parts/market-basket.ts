import type { Canvas } from "../kit/canvas"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { palette } from "../kit/palette"
import { rope } from "../kit/rope"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { weaveTwine } from "../kit/weave-twine"
import { leatherStrap } from "./leather-strap"

type Options = {
  x: number
  y: number
  scale: number
  dyes: [string, string]
  ground?: string
  inside?: (form: TurnedForm) => string
  close?: boolean
}

type Dye = (row: number, column: number) => string

/** A kiondo: round-bellied, twined from sisal in dyed bands, with two leather straps. (x, y) is its foot's middle. */
export function marketBasket(canvas: Canvas, options: Options): string {
  const { x, y, scale, dyes, ground = palette.sisal, inside, close = false } = options
  // Smaller baskets get fewer, relatively coarser stitches, so that they still read as woven.
  const rows = Math.round(38 * Math.min(1, scale))
  const s = (value: number): number => value * scale
  const form = new TurnedForm({
    x,
    tilt: 0.25,
    rings: [
      [s(408), y - s(760)],
      [s(436), y - s(640)],
      [s(464), y - s(420)],
      [s(440), y - s(170)],
      [s(352), y - s(20)],
      [s(318), y],
    ],
  })
  const wall = `<path d="${form.body}" fill="${shade(ground, -0.55)}"/>`
  const weave = weaveTwine(canvas, form.point, {
    rows,
    columns: Math.round(rows * 1.32),
    colour: bands(dyes, ground, rows),
    fibres: close ? 2 : 0,
  })
  const rim = Array.from({ length: 97 }, (_, index) => form.point(1 + (index / 96) * 4, 0))
  return (
    groundShadow(canvas, { x, y, rx: s(345), ry: s(90), length: s(560) }) +
    strap(canvas, form, s(1), -1) +
    hollow(canvas, form, { colour: ground, lip: s(20), depth: 0.7, rounds: 13 }) +
    (inside ? inside(form) : "") +
    wall +
    canvas.clip(form.body, weave) +
    roundLight(canvas, form, 1) +
    rope(canvas, rim, { width: s(40), colour: shade(ground, 0.08), twist: 0.5 }) +
    strap(canvas, form, s(1), 1)
  )
}

function strap(canvas: Canvas, form: TurnedForm, size: number, side: 1 | -1): string {
  const [u, v] = [0.43, 0.13]
  const [leftX, leftY] = side > 0 ? form.point(-u, v) : form.point(-2 + u, 0.02)
  const [rightX, rightY] = side > 0 ? form.point(u, v) : form.point(2 - u, 0.02)
  const top = form.ring(0).y - size * (side > 0 ? 400 : 430)
  const middle = (leftX + rightX) / 2 + size * (side > 0 ? -14 : 26)
  return leatherStrap(
    canvas,
    [
      [leftX, leftY + size * 70],
      [leftX - size * 8, leftY - size * 120],
      [middle - size * 150, top + size * 70],
      [middle, top],
      [middle + size * 150, top + size * 70],
      [rightX + size * 8, rightY - size * 120],
      [rightX, rightY + size * 70],
    ],
    { width: size * 54, riveted: side > 0 }
  )
}

function bands([warm, cool]: [string, string], ground: string, rows: number): Dye {
  return (line, column) => {
    const [row, place] = [Math.floor((line * 44) / rows), Math.floor((column * 44) / rows)]
    if (row >= 9 && row < 22) {
      const [step, distance] = [Math.abs((place % 12) - 6), Math.abs(row - 15)]
      if (distance > step) return ground
      return distance <= step - 3 ? cool : warm
    }
    if ((row >= 3 && row < 6) || (row >= 25 && row < 28)) return warm
    return row === 7 || row === 23 || row === 33 || row === 34 ? cool : ground
  }
}
