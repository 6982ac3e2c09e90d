import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { glow } from "../kit/glow"
import { palette } from "../kit/palette"
import { rope } from "../kit/rope"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { weaveTwine } from "../kit/weave-twine"

type Options = {
  x: number
  y: number
  scale: number
  shape: "dome" | "drum"
  raffia: string
  lit?: boolean
}

/** A crocheted shade on its cord, seen a little from below; (x, y) is the middle of its lower rim. */
export function raffiaShade(canvas: Canvas, { x, y, scale, shape, raffia, lit = false }: Options): string {
  const s = (value: number): number => value * scale
  const dome: [number, number][] = [
    [s(66), y - s(560)],
    [s(210), y - s(510)],
    [s(370), y - s(360)],
    [s(450), y - s(150)],
    [s(470), y],
  ]
  const drum: [number, number][] = [
    [s(480), y - s(560)],
    [s(500), y - s(280)],
    [s(510), y],
  ]
  // A tilt below 0 turns the rings round: their near edge lies higher, as it does above our heads.
  const form = new TurnedForm({ x, tilt: -0.14, rings: shape === "dome" ? dome : drum })
  const rows = shape === "dome" ? 21 : 19
  const weave = weaveTwine(canvas, form.point, {
    rows,
    columns: shape === "dome" ? 44 : 40,
    lean: 0.9,
    fill: 1.02,
    colour: (row) => (row % 7 === 5 ? shade(raffia, -0.28) : row % 7 === 2 ? shade(raffia, 0.22) : raffia),
  })
  const between = lit ? "#ffdf95" : shade(raffia, -0.42)
  return (
    cord(x, y - s(560)) +
    inside(canvas, form, raffia, lit) +
    (lit ? bulb(canvas, x, y, s) : "") +
    `<path d="${form.body}" fill="${between}"/>` +
    canvas.clip(form.body, weave) +
    roundLight(canvas, form, lit ? 0.55 : 1) +
    (lit ? glow(canvas, { x, y: y - s(170), rx: s(400), ry: s(330), colour: "#ffd987", opacity: 0.6 }) : "") +
    rope(canvas, form.arc(1), { width: s(32), colour: shade(raffia, -0.08), twist: 0.8 }) +
    (shape === "drum"
      ? rope(canvas, form.arc(0), { width: s(28), colour: shade(raffia, -0.08), twist: 0.8 })
      : "")
  )
}

function cord(x: number, y: number): string {
  const line = `M${fixed(x)} ${-10}V${fixed(y)}`
  const cap = `M${fixed(x - 34)} ${fixed(y + 34)}V${fixed(y - 34)}Q${fixed(x - 30)} ${fixed(y - 66)} ${fixed(x)} ${fixed(y - 70)}Q${fixed(x + 30)} ${fixed(y - 66)} ${fixed(x + 34)} ${fixed(y - 34)}V${fixed(y + 34)}Z`
  return (
    `<path d="${line}" stroke="#2c170d" stroke-opacity=".14" stroke-width="14" transform="translate(150 0)"/>` +
    `<path d="${line}" stroke="${palette.charcoal}" stroke-width="11"/>` +
    `<path d="${cap}" fill="${palette.brass}"/><path d="M${fixed(x - 20)} ${fixed(y - 30)}V${fixed(y + 10)}" stroke="#fff0c4" stroke-opacity=".8" stroke-width="9" stroke-linecap="round"/>`
  )
}

function inside(canvas: Canvas, form: TurnedForm, raffia: string, lit: boolean): string {
  const mouth = form.ellipse(1)
  const paint = canvas.linear(
    lit
      ? [
          [0, "#f3b95c"],
          [0.5, "#ffeec0"],
          [1, "#e0a650"],
        ]
      : [
          [0, shade(raffia, -0.66)],
          [1, shade(raffia, -0.3)],
        ]
  )
  return `<path d="${mouth}" fill="${paint}"/><path d="${mouth}" fill="none" stroke="${shade(raffia, -0.2)}" stroke-width="16"/>`
}

function bulb(canvas: Canvas, x: number, y: number, s: (value: number) => number): string {
  return (
    glow(canvas, { x, y: y + s(10), rx: s(560), ry: s(340), colour: "#ffe6ac", opacity: 0.7 }) +
    `<circle cx="${fixed(x)}" cy="${fixed(y - s(20))}" r="${fixed(s(72))}" fill="#fffbe6"/>`
  )
}
