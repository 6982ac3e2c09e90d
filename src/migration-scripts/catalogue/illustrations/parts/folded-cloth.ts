import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { shade } from "../kit/shade"
import { wovenCloth } from "../kit/woven-cloth"
import { quadSurface } from "./quad-surface"
import { skinPatch } from "./skin-patch"

type Stripe = { u: [number, number]; colour: string }
type Options = {
  x: number
  y: number
  width: number
  layers: number
  height: number
  depth: number
  colour: string
  stripes?: Stripe[]
  shadow?: boolean
}

/** A cloth folded to a pile of `layers`, each `height` thick, seen from its folded edge. (x, y) is its foot's middle. */
export function foldedCloth(canvas: Canvas, options: Options): string {
  const { x, y, width, layers, height, depth, colour, stripes = [], shadow = true } = options
  const top = y - layers * height
  const half = width / 2
  const lid: [Point, Point, Point, Point] = [
    [x - half * 0.86, top - depth],
    [x + half * 0.86, top - depth],
    [x + half, top + height * 0.4],
    [x - half, top + height * 0.4],
  ]
  const cover = quadSurface(lid)
  const light = canvas.linear(
    [
      [0, "#fff4dc", 0.34],
      [1, "#2c170d", 0.16],
    ],
    [0, 0, 1, 0.4]
  )
  const across = stripes.map(
    ({ u, colour: dye }) => `<path d="${skinPatch(cover, u, [0, 1])}" fill="${dye}" fill-opacity=".8"/>`
  )
  const pile = Array.from({ length: layers }, (_, index) => layer(canvas, options, y - index * height, index))
  return (
    (shadow ? groundShadow(canvas, { x, y: y - 12, rx: half, ry: depth * 0.32, length: width * 0.36 }) : "") +
    wovenCloth(canvas, polygonPath(lid), { colour: shade(colour, 0.08), thread: 5 }) +
    across.join("") +
    `<path d="${polygonPath(lid)}" fill="${light}"/>` +
    pile.join("")
  )
}

function layer(canvas: Canvas, options: Options, foot: number, index: number): string {
  const { x, width, height, colour, stripes = [] } = options
  const half = width / 2 + canvas.random.jitter(6)
  const [left, right, top, round] = [x - half, x + half, foot - height, height / 2]
  const arc = (ex: number, ey: number): string =>
    `A${fixed(round)} ${fixed(round)} 0 0 1 ${fixed(ex)} ${fixed(ey)}`
  const outline = `M${fixed(left + round)} ${fixed(top)}H${fixed(right - round)}${arc(right - round, foot)}H${fixed(left + round)}${arc(left + round, top)}Z`
  const round3 = canvas.linear(
    [
      [0, "#fff4dc", 0.3],
      [0.3, "#fff4dc", 0.12],
      [0.62, "#2c170d", 0.1],
      [1, "#2c170d", 0.5],
    ],
    [0, 0, 0, 1]
  )
  const side = canvas.linear([
    [0, "#2c170d", 0.12],
    [0.2, "#2c170d", 0],
    [0.6, "#2c170d", 0.04],
    [1, "#2c170d", 0.36],
  ])
  const bars = stripes.map(
    ({ u, colour: dye }) =>
      `<rect x="${fixed(x + u[0] * (width / 2))}" y="${fixed(top)}" width="${fixed(((u[1] - u[0]) * width) / 2)}" height="${fixed(height)}" fill="${dye}" fill-opacity=".8"/>`
  )
  const seam = `<path d="M${fixed(left + round)} ${fixed(foot - height * (0.45 + 0.1 * (index % 2)))}H${fixed(right - round * 0.4)}" stroke="#2c170d" stroke-opacity=".22" stroke-width="4"/>`
  return (
    wovenCloth(canvas, outline, { colour, thread: 5 }) +
    canvas.clip(outline, bars.join("") + seam) +
    `<path d="${outline}" fill="${round3}"/><path d="${outline}" fill="${side}"/>`
  )
}
