import type { Canvas } from "../kit/canvas"
import { glassBody } from "../kit/glass-body"
import { groundShadow } from "../kit/ground-shadow"
import { leafSprig } from "../kit/leaf-sprig"
import { palette } from "../kit/palette"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { flame } from "./flame"
import { skinPatch } from "./skin-patch"

type Options = {
  x: number
  y: number
  scale: number
  tall?: number
  mark: string
  slim?: number
  lit?: boolean
}

/** A candle poured into a reused jar; `mark` colours its label, `slim` the leaf on it. (x, y) is its foot. */
export function jarCandle(canvas: Canvas, options: Options): string {
  const { x, y, scale, tall = 640, mark, slim, lit = false } = options
  const s = (value: number): number => value * scale
  const tube = (from: number, to: number, less: number): TurnedForm =>
    new TurnedForm({
      x,
      tilt: 0.25,
      rings: [
        [s(276 - less), y - s(from)],
        [s(272 - less), y - s(from * 0.5 + to * 0.5)],
        [s(266 - less), y - s(to + 40)],
        [s(262 - less), y - s(to)],
      ],
    })
  const [glass, wax] = [tube(tall, 0, 0), tube(tall * 0.74, 34, 22)]
  const { y: level } = wax.ring(0)
  return (
    groundShadow(canvas, { x, y, rx: s(250), ry: s(64), length: s(460) }) +
    `<path d="${wax.body}" fill="#f1e4c6"/>` +
    roundLight(canvas, wax, 0.7) +
    surface(canvas, wax, lit) +
    glassBody(canvas, glass, { tint: "#c4cfc4", opacity: 0.14, bubbles: 8, wall: s(14) }) +
    label(canvas, glass, { mark, slim, size: s(1) }) +
    (lit ? flame(canvas, { x, y: level + s(4), height: s(250) }) : wick(x, level, s(1)))
  )
}

function surface(canvas: Canvas, wax: TurnedForm, lit: boolean): string {
  const pool = canvas.radial(
    [
      [0, lit ? "#fffbe0" : "#fdf6e4"],
      [0.55, lit ? "#fbe6ae" : "#f6ecd4"],
      [1, "#e6d4ac"],
    ],
    [0.5, 0.5, 0.6]
  )
  const rim = `<path d="${wax.ellipse(0)}" fill="${pool}" stroke="#fff6e4" stroke-opacity=".8" stroke-width="4"/>`
  const melt = `<path d="${wax.ellipse(0, 40)}" fill="#f4cf7e" fill-opacity=".38"/>`
  return rim + (lit ? melt : "")
}

function wick(x: number, y: number, size: number): string {
  return `<path d="M${x} ${y + 6 * size}l${-4 * size} ${-64 * size}" stroke="#4a3a2c" stroke-width="${9 * size}" stroke-linecap="round"/>`
}

type Label = { mark: string; slim: number | undefined; size: number }

function label(canvas: Canvas, glass: TurnedForm, { mark, slim, size }: Label): string {
  const paper = skinPatch(glass.point, [-0.5, 0.5], [0.42, 0.82])
  const [x, y] = glass.point(0, 0.62)
  const dusk = canvas.linear([
    [0, "#2c170d", 0.02],
    [0.5, "#2c170d", 0.02],
    [1, "#2c170d", 0.26],
  ])
  const sprig =
    slim === undefined
      ? `<path d="${skinPatch(glass.point, [-0.16, 0.16], [0.6, 0.63])}" fill="${mark}"/>`
      : leafSprig(
          canvas,
          [
            [x - 60 * size, y + 56 * size],
            [x, y],
            [x + 70 * size, y - 60 * size],
          ],
          { colour: mark, leaves: slim < 0.3 ? 15 : 7, size: 76 * size, slim }
        )
  return (
    `<path d="${paper}" fill="${palette.chalk}"/>` +
    `<path d="${skinPatch(glass.point, [-0.5, 0.5], [0.42, 0.46])}" fill="${mark}"/>` +
    `<path d="${skinPatch(glass.point, [-0.5, 0.5], [0.8, 0.82])}" fill="${shade(mark, 0.2)}"/>` +
    sprig +
    `<path d="${paper}" fill="${dusk}"/>`
  )
}
