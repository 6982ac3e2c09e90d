import type { Canvas } from "../kit/canvas"
import { discSurface } from "../kit/disc-surface"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { hollow } from "../kit/hollow"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"
import { TurnedForm } from "../kit/turned-form"
import { ashGlaze } from "./ash-glaze"

type Options = {
  x: number
  y: number
  scale: number
  glaze: string
  pool: string
  shadow?: boolean
  inside?: (form: TurnedForm) => string
}

/** A stoneware filter cone on its plate, grooved inside, under a glaze that runs; (x, y) is the middle of its foot. */
export function coffeeDripper(canvas: Canvas, options: Options): string {
  const { x, y, scale, glaze, pool, shadow = true, inside } = options
  const s = (value: number): number => value * scale
  const form = (rings: [number, number][]): TurnedForm =>
    new TurnedForm({ x, tilt: 0.27, rings: rings.map(([radius, up]) => [s(radius), y - s(up)]) })
  const cone = form([
    [404, 600],
    [392, 545],
    [290, 300],
    [214, 130],
    [196, 88],
  ])
  const plate = form([
    [352, 96],
    [360, 84],
    [352, 66],
    [336, 58],
  ])
  const foot = form([
    [216, 60],
    [210, 0],
  ])
  const ground = shadow ? groundShadow(canvas, { x, y, rx: s(216), ry: s(60), length: s(520) }) : ""
  const paint = { glaze, pool, scale }
  return (
    ground +
    ashGlaze(canvas, foot, { ...paint, bare: true }) +
    handle(cone, s(1), glaze) +
    ashGlaze(canvas, plate, { ...paint, runs: 0 }) +
    hollow(canvas, plate, { colour: shade(glaze, 0.05), lip: s(14), depth: 0.5 }) +
    hollow(canvas, cone, { colour: glaze, lip: s(18), lipColour: shade(glaze, 0.12), depth: 0.55 }) +
    grooves(canvas, cone, scale, pool) +
    (inside ? inside(cone) : "") +
    ashGlaze(canvas, cone, { ...paint, runs: 26 })
  )
}

function grooves(canvas: Canvas, cone: TurnedForm, scale: number, pool: string): string {
  const { radius, y } = cone.ring(0)
  const wall = discSurface({
    x: cone.x,
    y,
    radius,
    tilt: cone.tilt,
    drop: (v) => Math.max(0, 0.93 - v) * radius * 1.15,
  })
  const lines = Array.from({ length: 23 }, (_, index) => {
    const start = 0.42 + (index / 22) * 1.16
    const line = Array.from({ length: 9 }, (_, step): Point => wall(start + step * 0.02, 0.9 - step * 0.08))
    return polygonPath(line, false)
  })
  const stroke = (colour: string, width: number, opacity: number, shift: number): string =>
    `<path d="${lines.join("")}" transform="translate(${fixed(shift * scale)} 0)" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${fixed(width * scale)}"/>`
  const all = stroke(shade(pool, -0.5), 15, 0.55, 0) + stroke("#fff6e4", 5, 0.22, 9)
  return canvas.clip(cone.ellipse(0, 18 * scale), `<g fill="none" stroke-linecap="round">${all}</g>`)
}

function handle(cone: TurnedForm, size: number, glaze: string): string {
  const [x, y] = cone.point(0.94, 0.16)
  const loop = new Ribbon(
    [
      [x - size * 30, y],
      [x + size * 70, y - size * 10],
      [x + size * 122, y + size * 70],
      [x + size * 84, y + size * 170],
      [x - size * 20, y + size * 236],
      [x - size * 100, y + size * 244],
    ],
    (share) => (58 - 12 * Math.sin(share * Math.PI)) * size
  )
  const zones = Array.from({ length: 10 }, (_, index) => {
    const middle = -0.9 + index * 0.2
    const tone = (middle < -0.2 ? 0.25 - Math.abs(middle + 0.45) * 0.5 : 0.1 - (middle + 0.2) * 0.5) - 0.1
    return `<path d="${loop.zone(middle - 0.12, middle + 0.15)}" fill="${shade(glaze, tone)}"/>`
  })
  return `<path d="${loop.outline}" fill="${shade(glaze, -0.5)}"/>${zones.join("")}`
}
