import { BoxForm } from "../kit/box-form"
import { boxLight } from "../kit/box-light"
import { boxShadow } from "../kit/box-shadow"
import type { Canvas } from "../kit/canvas"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { polygonPath } from "../kit/polygon-path"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import { weavePlait } from "../kit/weave-plait"
import { leatherStrap } from "./leather-strap"
import { picnicLid } from "./picnic-lid"

type Options = {
  x: number
  y: number
  scale: number
  willow: string
  open?: boolean
  inside?: (at: Point) => string
}

/** A willow basket with two lids hinged under its handle; `open` lifts the right one. (x, y) is its foot's middle. */
export function picnicBasket(canvas: Canvas, options: Options): string {
  const { x, y, scale, willow, open = false, inside } = options
  const s = (value: number): number => value * scale
  const [width, depth, height] = [s(900), s(600), s(460)]
  const form = new BoxForm({
    x,
    y,
    width: width * 0.9,
    depth: depth * 0.9,
    height,
    flare: 1.11,
    turn: -0.42,
    corner: 0.22,
  })
  const rim = form.arc(0)
  const foot = form.arc(0.985)
  const cord = (line: Point[]): string =>
    rope(canvas, line, { width: s(40), colour: shade(willow, -0.04), twist: 0.8 })
  const place = { width, depth, height, willow, scale }
  const mouth = `<path d="${form.loop(0)}" fill="${shade(willow, -0.66)}"/>`
  return (
    boxShadow(canvas, form, s(460)) +
    mouth +
    (open ? picnicLid(canvas, form, { ...place, side: 1, angle: 1.75 }) : "") +
    (open && inside ? inside(form.project(width * 0.22, height, 0)) : "") +
    `<path d="${form.body}" fill="${shade(willow, -0.6)}"/>` +
    canvas.clip(form.body, walls(canvas, form, willow)) +
    boxLight(canvas, form) +
    cord(foot) +
    cord(rim) +
    picnicLid(canvas, form, { ...place, side: -1, angle: 0 }) +
    (open ? "" : picnicLid(canvas, form, { ...place, side: 1, angle: 0 })) +
    bar(form, depth, height, willow, s(1)) +
    handle(canvas, form, { depth, height, willow, size: s(1) }) +
    clasp(canvas, form, s(1))
  )
}

function walls(canvas: Canvas, form: BoxForm, willow: string): string {
  return weavePlait(canvas, form.point, {
    rows: 17,
    columns: 32,
    weft: (row) => (row === 3 || row === 12 ? shade(willow, -0.3) : willow),
    warp: () => shade(willow, -0.12),
  })
}

function bar(form: BoxForm, depth: number, height: number, willow: string, size: number): string {
  const up = height + size * 34
  const corner = (across: number, near: number): Point => form.project(across, up, near)
  const strip = [
    corner(-20 * size, depth / 2),
    corner(20 * size, depth / 2),
    corner(20 * size, -depth / 2),
    corner(-20 * size, -depth / 2),
  ]
  return `<path d="${polygonPath(strip)}" fill="${shade(willow, -0.28)}"/>`
}

function handle(
  canvas: Canvas,
  form: BoxForm,
  { depth, height, willow, size }: { depth: number; height: number; willow: string; size: number }
): string {
  const arch = Array.from({ length: 13 }, (_, index): Point => {
    const angle = (index / 12) * Math.PI
    const high = height + size * 10 + Math.sin(angle) * size * 460
    return form.project(0, high, Math.cos(angle) * depth * 0.52)
  })
  const [fx, fy] = arch[0] ?? [0, 0]
  const line: Point[] = [[fx, fy + size * 90], ...arch]
  return rope(canvas, line, { width: size * 50, colour: shade(willow, -0.1), twist: 0.42 })
}

// The leather strap that keeps the left lid shut, down the front wall.
function clasp(canvas: Canvas, form: BoxForm, size: number): string {
  const at = (v: number): Point => form.point(-0.66, v)
  const [x, y] = at(0)
  const line: Point[] = [
    [x + size * 26, y - size * 86],
    [x + size * 6, y - size * 34],
    at(0.06),
    at(0.26),
    at(0.44),
  ]
  const [bx, by] = at(0.3)
  const buckle = `<rect x="${bx - size * 38}" y="${by - size * 26}" width="${size * 76}" height="${size * 52}" rx="${size * 10}" fill="none" stroke="${palette.brass}" stroke-width="${size * 11}"/>`
  return leatherStrap(canvas, line, { width: size * 50, riveted: true }) + buckle
}
