import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"
import { softShape } from "../kit/soft-shape"

type Options = { x: number; y: number; scale: number; double?: boolean }

const brass = palette.brass

/** A cast brass hook on the wall, (x, y) being the middle of its plate; a `double` one has a long upper arm too. */
export function brassHook(canvas: Canvas, { x, y, scale, double = false }: Options): string {
  const s = (value: number): number => value * scale
  const at = ([dx, dy]: Point): Point => [x + s(dx), y + s(dy)]
  const lower: Point[] = [
    [0, double ? 70 : 30],
    [-24, double ? 150 : 120],
    [-104, double ? 208 : 178],
    [-178, double ? 160 : 130],
    [-186, double ? 84 : 54],
  ]
  const upper: Point[] = [
    [0, -20],
    [-60, -10],
    [-150, -40],
    [-226, -120],
    [-236, -210],
  ]
  return (
    plate(canvas, x, y, scale, double ? 210 : 150) +
    arm(canvas, lower.map(at), scale) +
    (double ? arm(canvas, upper.map(at), scale) : "")
  )
}

function plate(canvas: Canvas, x: number, y: number, scale: number, half: number): string {
  const [rx, ry] = [78 * scale, half * scale]
  const outline = ellipsePath(x, y, rx, ry)
  const face = canvas.linear(
    [
      [0, shade(brass, 0.6)],
      [0.3, brass],
      [0.62, shade(brass, 0.34)],
      [1, shade(brass, -0.5)],
    ],
    [0, 0, 1, 0.6]
  )
  const screws = [-1, 1].map((side) => {
    const [sy, radius] = [y + side * ry * 0.76, 20 * scale]
    const slot = `M${fixed(x - radius * 0.6)} ${fixed(sy + radius * 0.3)}L${fixed(x + radius * 0.6)} ${fixed(sy - radius * 0.3)}`
    return `<path d="${ellipsePath(x + 2, sy + 3, radius, radius)}" fill="#2c170d" fill-opacity=".5"/><path d="${ellipsePath(x, sy, radius, radius)}" fill="${shade(brass, 0.28)}"/><path d="${slot}" stroke="#4a3212" stroke-width="${fixed(6 * scale)}"/>`
  })
  const cast = `<g transform="translate(${22 * scale} ${26 * scale})">${softShape(outline, { opacity: 0.4, blur: 34 * scale, steps: 6 })}</g>`
  return (
    cast +
    `<path d="${outline}" fill="${shade(brass, -0.45)}" transform="translate(${5 * scale} ${6 * scale})"/>` +
    `<path d="${outline}" fill="${face}"/>` +
    `<path d="${ellipsePath(x, y, rx * 0.88, ry * 0.94)}" fill="none" stroke="#fff0c4" stroke-opacity=".5" stroke-width="${fixed(4 * scale)}"/>` +
    screws.join("")
  )
}

function arm(canvas: Canvas, points: Point[], scale: number): string {
  const band = new Ribbon(points, (share) => scale * (58 - 14 * share))
  const zone = (left: number, right: number, fill: string, opacity = 1): string =>
    `<path d="${band.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const [x, y] = band.point(1)
  const radius = 44 * scale
  const ball = canvas.radial(
    [
      [0, "#fff6d8"],
      [0.25, shade(brass, 0.4)],
      [0.6, brass],
      [1, shade(brass, -0.55)],
    ],
    [0.36, 0.3, 0.75]
  )
  const shadow = `<g transform="translate(${60 * scale} ${52 * scale})">${softShape(band.outline, { opacity: 0.26, blur: 34 * scale, steps: 5 })}</g>`
  return (
    shadow +
    zone(-1, 1, shade(brass, -0.1)) +
    zone(-1, -0.5, shade(brass, -0.5), 0.75) +
    zone(-0.2, 0.7, shade(brass, 0.3), 0.7) +
    zone(0.15, 0.45, "#fff6d8", 0.85) +
    zone(0.8, 1, shade(brass, -0.3), 0.7) +
    `<path d="${ellipsePath(x, y, radius, radius)}" fill="${ball}"/>`
  )
}
