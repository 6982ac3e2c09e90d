import { BoxForm } from "../kit/box-form"
import { boxLight } from "../kit/box-light"
import { boxShadow } from "../kit/box-shadow"
import type { Canvas } from "../kit/canvas"
import type { Point } from "../kit/point"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import { weaveTwine } from "../kit/weave-twine"

type Options = { x: number; y: number; scale: number; shadow?: boolean }

const grass = "#bfa873"

/** The hamper's loose lid, with a rope loop on top; (x, y) is the middle of its lower edge. */
export function hamperLid(canvas: Canvas, { x, y, scale, shadow = false }: Options): string {
  const s = (value: number): number => value * scale
  const [width, depth, high] = [s(712), s(544), s(64)]
  const form = new BoxForm({ x, y, width, depth, height: high, tilt: 0.27, corner: 0.2 })
  const flat = (u: number, v: number): Point => form.project((u * width) / 2, high, (v - 0.5) * depth)
  const twine = { lean: 0.9, colour: (row: number): string => (row % 4 === 1 ? shade(grass, -0.16) : grass) }
  const edge = weaveTwine(canvas, form.point, {
    ...twine,
    rows: 2,
    columns: Math.round(44 * Math.min(1, scale)),
  })
  const top = weaveTwine(canvas, flat, {
    ...twine,
    rows: Math.round(19 * Math.min(1, scale)),
    columns: Math.round(26 * Math.min(1, scale)),
  })
  const light = canvas.linear(
    [
      [0, "#fff4dc", 0.34],
      [0.5, "#fff4dc", 0.1],
      [1, "#2c170d", 0.26],
    ],
    [0, 0.2, 1, 0.8]
  )
  const under = `<path d="${form.body}" transform="translate(${s(6)} ${s(26)})" fill="#2c170d" fill-opacity=".36"/>`
  const face = form.loop(0)
  return (
    (shadow ? boxShadow(canvas, form, s(260)) : under) +
    `<path d="${form.body}" fill="${shade(grass, -0.5)}"/>` +
    canvas.clip(form.body, edge) +
    boxLight(canvas, form) +
    `<path d="${face}" fill="${shade(grass, -0.4)}"/>` +
    canvas.clip(face, top) +
    `<path d="${face}" fill="${light}"/>` +
    loop(canvas, form.project(0, high, 0), s(1))
  )
}

function loop(canvas: Canvas, [x, y]: Point, size: number): string {
  const line: Point[] = [
    [x - size * 96, y + size * 24],
    [x - size * 78, y - size * 62],
    [x + size * 4, y - size * 104],
    [x + size * 86, y - size * 70],
    [x + size * 100, y - size * 4],
  ]
  const cast = `<ellipse cx="${x + size * 50}" cy="${y + size * 22}" rx="${size * 120}" ry="${size * 20}" fill="#2c170d" fill-opacity=".24"/>`
  return cast + rope(canvas, line, { width: size * 46, colour: shade(grass, -0.12), twist: 0.6 })
}
