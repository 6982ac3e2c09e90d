import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { glassBody } from "../kit/glass-body"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import { roundLight } from "../kit/round-light"
import { TurnedForm } from "../kit/turned-form"
import { skinPatch } from "./skin-patch"

type Options = { x: number; y: number; scale: number; mark: string; flower?: boolean }

/** A clear bottle of golden oil with a pipette in its cork collar. (x, y) is the middle of its foot. */
export function oilBottle(canvas: Canvas, { x, y, scale, mark, flower = false }: Options): string {
  const s = (value: number): number => value * scale
  const form = (rings: [number, number][]): TurnedForm =>
    new TurnedForm({ x, tilt: 0.25, rings: rings.map(([radius, up]) => [s(radius), y - s(up)]) })
  const glass = form([
    [70, 700],
    [72, 640],
    [120, 580],
    [196, 510],
    [206, 420],
    [206, 120],
    [204, 30],
    [200, 0],
  ])
  const oil = form([
    [184, 505],
    [192, 420],
    [192, 120],
    [190, 50],
    [187, 30],
  ])
  return (
    groundShadow(canvas, { x, y, rx: s(200), ry: s(52), length: s(420) }) +
    `<path d="${oil.body}" fill="#d9a441"/>` +
    `<path d="${oil.ellipse(0)}" fill="#f0cf80" stroke="#fff0c4" stroke-opacity=".8" stroke-width="4"/>` +
    roundLight(canvas, oil, 0.5) +
    `<path d="M${x - s(11)} ${y - s(690)}h${s(22)}V${y - s(150)}l${-s(7)} ${s(44)}h${-s(8)}l${-s(7)} ${-s(44)}Z" fill="#fff6dc" fill-opacity=".42"/>` +
    glassBody(canvas, glass, { tint: "#c2b282", opacity: 0.14, bubbles: 4, wall: s(10) }) +
    label(canvas, glass, mark, flower) +
    pipette(canvas, form)
  )
}

function pipette(canvas: Canvas, form: (rings: [number, number][]) => TurnedForm): string {
  const collar = form([
    [84, 770],
    [86, 720],
    [86, 640],
  ])
  const bulb = form([
    [10, 940],
    [38, 928],
    [48, 880],
    [46, 810],
    [54, 768],
  ])
  const solid = (part: TurnedForm, colour: string, gloss: number): string =>
    `<path d="${part.silhouette}" fill="${colour}"/>` + roundLight(canvas, part, 0.9, gloss)
  return (
    solid(collar, "#c2935c", 0) +
    `<path d="${collar.ellipse(0)}" fill="#dcb47e"/>` +
    solid(bulb, palette.charcoal, 0.4)
  )
}

function label(canvas: Canvas, glass: TurnedForm, mark: string, flower: boolean): string {
  const paper = skinPatch(glass.point, [-0.54, 0.54], [0.54, 0.88])
  const band = (from: number, to: number): string =>
    `<path d="${skinPatch(glass.point, [-0.54, 0.54], [from, to])}" fill="${mark}"/>`
  const [x, y] = glass.point(0, 0.7)
  const size = glass.ring(0.7).radius / 206
  const dusk = canvas.linear([
    [0, "#2c170d", 0.02],
    [0.5, "#2c170d", 0.02],
    [1, "#2c170d", 0.28],
  ])
  return (
    `<path d="${paper}" fill="${palette.chalk}"/>` +
    band(0.54, 0.565) +
    band(0.865, 0.88) +
    (flower ? blossom(x, y, size) : tree(x, y, size, mark)) +
    `<path d="${paper}" fill="${dusk}"/>`
  )
}

function blossom(x: number, y: number, size: number): string {
  const petals = [0, 72, 144, 216, 288].map(
    (turn) =>
      `<path transform="translate(${x} ${y}) rotate(${turn}) scale(${size})" d="M0 0C-34 -18 -28 -64 0 -70C28 -64 34 -18 0 0Z" fill="#f4e3c8" stroke="#b98a5c" stroke-width="3"/>`
  )
  return petals.join("") + `<path d="${ellipsePath(x, y, 14 * size, 14 * size)}" fill="${palette.honey}"/>`
}

// A baobab: thick trunk, thin crown.
function tree(x: number, y: number, size: number, colour: string): string {
  const trunk =
    "M-34 66C-22 40 -34 0 -28 -22L-70 -50L-64 -56L-22 -38L-30 -72L-22 -74L-4 -36L14 -76L22 -73L14 -36L58 -60L64 -54L28 -22C34 4 24 42 36 66Z"
  const crown = [
    [-66, -58],
    [-26, -80],
    [18, -82],
    [60, -62],
  ].map(([dx = 0, dy = 0]) => `<ellipse cx="${dx}" cy="${dy}" rx="30" ry="13"/>`)
  return `<g transform="translate(${x} ${y + 6 * size}) scale(${size * 1.05})" fill="${colour}"><path d="${trunk}"/>${crown.join("")}</g>`
}
