import type { Canvas } from "../kit/canvas"
import { discSurface } from "../kit/disc-surface"
import { groundShadow } from "../kit/ground-shadow"
import { rope } from "../kit/rope"
import { roundLight } from "../kit/round-light"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { weaveCoil } from "../kit/weave-coil"
import type { CoilDyes } from "./lidded-basket"

type Options = { x: number; y: number; scale: number; dyes: CoilDyes; coarse?: number; shadow?: boolean }

/** The coiled lid of a storage basket, domed a little, with a loop to lift it by; (x, y) is its lower rim's middle. */
export function basketLid(canvas: Canvas, options: Options): string {
  const { x, y, scale, dyes, coarse = 1, shadow = false } = options
  const s = (value: number): number => value * scale
  const [radius, tilt] = [s(464), 0.25]
  const side = new TurnedForm({
    x,
    tilt,
    rings: [
      [radius * 0.985, y - s(78)],
      [radius, y - s(40)],
      [radius * 0.99, y],
    ],
  })
  const dome = discSurface({
    x,
    y: y - s(78),
    radius: radius * 0.985,
    tilt,
    drop: (v) => -s(58) * (1 - v * v),
  })
  const edge = weaveCoil(canvas, side.point, {
    rows: 2,
    columns: Math.round(62 * coarse),
    core: dyes.core,
    colour: (row) => (row === 0 ? dyes.motif : dyes.thread),
  })
  const top = domeWeave(canvas, dome, dyes, coarse)
  const shade1 = `<path d="${side.band(0, 1)}" transform="translate(0 ${s(20)})" fill="#2c170d" fill-opacity=".34"/>`
  return (
    (shadow ? groundShadow(canvas, { x, y, rx: radius, ry: radius * tilt, length: s(520) }) : shade1) +
    `<path d="${side.body}" fill="${shade(dyes.core, -0.5)}"/>` +
    canvas.clip(side.body, edge) +
    roundLight(canvas, side, 1) +
    canvas.clip(side.ellipse(0), `<path d="${side.ellipse(0)}" fill="${shade(dyes.core, -0.3)}"/>${top}`) +
    `<path d="${side.ellipse(0)}" fill="${domeLight(canvas)}"/>` +
    loop(canvas, x, y - s(136), s(1), dyes)
  )
}

function domeWeave(
  canvas: Canvas,
  dome: ReturnType<typeof discSurface>,
  dyes: CoilDyes,
  coarse: number
): string {
  const rounds = Math.round(10 * coarse)
  const columns = Math.round(76 * coarse)
  return weaveCoil(canvas, dome, {
    rows: rounds,
    columns,
    core: dyes.core,
    v: [0.04, 1],
    colour: (row, column) => (star(row / rounds, column / columns) ? dyes.motif : dyes.thread),
  })
}

function domeLight(canvas: Canvas): string {
  return canvas.linear(
    [
      [0, "#fff4dc", 0.3],
      [0.4, "#fff4dc", 0.06],
      [0.6, "#2c170d", 0.05],
      [1, "#2c170d", 0.36],
    ],
    [0, 0.2, 1, 0.8]
  )
}

function star(out: number, around: number): boolean {
  const peak = Math.abs(((around * 8) % 1) - 0.5) * 2
  return out > 0.36 && out < 0.78 && Math.abs(out - 0.4 - peak * 0.3) < 0.09
}

function loop(canvas: Canvas, x: number, y: number, size: number, dyes: CoilDyes): string {
  const line: [number, number][] = [
    [x - size * 74, y + size * 26],
    [x - size * 64, y - size * 60],
    [x, y - size * 104],
    [x + size * 64, y - size * 60],
    [x + size * 74, y + size * 26],
  ]
  const cast = line.map(([px, py]): [number, number] => [
    px + (y + size * 26 - py) * 0.9,
    y + size * 30 - (y - py) * 0.05,
  ])
  const dark = `<path d="M${cast.map((place) => place.join(" ")).join("L")}" fill="none" stroke="#2c170d" stroke-opacity=".25" stroke-width="${size * 36}" stroke-linejoin="round"/>`
  return dark + rope(canvas, line, { width: size * 44, colour: dyes.motif, twist: 0.55 })
}
