import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import type { Point } from "../kit/point"
import { rope } from "../kit/rope"
import { smoothPath } from "../kit/smooth-path"
import { softShape } from "../kit/soft-shape"
import { oliveGrain } from "./olive-grain"

type Options = {
  x: number
  y: number
  length: number
  width: number
  turn?: number
  flat?: number
  cord?: boolean
}

/**
 * An olive wood board with a handle and one live edge. (x, y) is its middle; `turn` in degrees, 0 having the handle on
 * top; `flat` below 1 lays it down on the table, seen at that slant.
 */
export function servingBoard(canvas: Canvas, options: Options): string {
  const { x, y, length, width, turn = 0, flat = 1, cord = true } = options
  const outline = shape(length, width)
  const thick = length * (flat < 1 ? 0.03 : 0.018)
  const place = (dx: number, dy: number): string =>
    `transform="translate(${fixed(x + dx)} ${fixed(y + dy)}) scale(1 ${flat}) rotate(${turn})"`
  const slip: Point = flat < 1 ? [0, 1] : [0.9, 0.3]
  const edge = Array.from({ length: 7 }, (_, index) => {
    const step = thick * (1 - index / 7)
    const tone = index > 4 ? "#8f6130" : "#5f3a1a"
    return `<path ${place(slip[0] * step, slip[1] * step)} d="${outline}" fill="${tone}"/>`
  })
  const reach = flat < 1 ? [thick * 1.4, thick * 1.6] : [length * 0.05, length * 0.03]
  const shadow = `<g ${place(reach[0] ?? 0, reach[1] ?? 0)}>${softShape(outline, { opacity: 0.34, blur: length * 0.06, steps: 6 })}</g>`
  return `${shadow}${edge.join("")}<g ${place(0, 0)}>${face(canvas, outline, length, width, cord)}</g>`
}

function face(canvas: Canvas, outline: string, length: number, width: number, cord: boolean): string {
  const area = { x: -length / 2, y: -width / 2 - 20, width: length, height: width + 40 }
  const light = canvas.linear(
    [
      [0, "#fff4dc", 0.34],
      [0.45, "#fff4dc", 0.04],
      [0.6, "#2c170d", 0.02],
      [1, "#2c170d", 0.36],
    ],
    [-width * 0.6, -length * 0.4, width * 0.7, length * 0.45],
    true
  )
  const bark = `<path d="${barkLine(length, width)}" fill="none" stroke="#4c2a14" stroke-width="${fixed(width * 0.07)}" stroke-opacity=".85"/>`
  const bast = `<path d="${barkLine(length, width)}" fill="none" stroke="#e2bd84" stroke-width="${fixed(width * 0.13)}" stroke-opacity=".55"/>`
  const rim = `<path d="${outline}" fill="none" stroke="#ffe9c2" stroke-opacity=".55" stroke-width="${fixed(length * 0.006)}"/>`
  const eye = ellipsePath(0, -length * 0.425, width * 0.055, width * 0.055)
  const hole = `<path d="${eye}" fill="#3a2010"/><path d="${eye}" fill="none" stroke="#ffe9c2" stroke-opacity=".5" stroke-width="4" transform="translate(2 3)"/>`
  const grain = canvas.clip(
    outline,
    `<g transform="rotate(90)">${oliveGrain(canvas, area)}</g>${bast}${bark}`
  )
  return (
    grain + `<path d="${outline}" fill="${light}"/>` + rim + hole + (cord ? loop(canvas, length, width) : "")
  )
}

function loop(canvas: Canvas, length: number, width: number): string {
  const top = -length * 0.425
  const line: Point[] = [
    [-3, top],
    [-width * 0.13, top - length * 0.07],
    [-width * 0.02, top - length * 0.15],
    [width * 0.12, top - length * 0.07],
    [3, top],
  ]
  return rope(canvas, line, { width: length * 0.016, colour: "#8a5230", twist: 1 })
}

// The live edge is the right one, where the bark was.
function rightEdge(length: number, width: number): Point[] {
  const [half, top] = [width / 2, -length * 0.26]
  return Array.from({ length: 9 }, (_, index) => {
    const share = index / 8
    const wave = Math.sin(share * 7.5 + 0.6) * 0.05 + Math.sin(share * 17) * 0.022
    return [half * (0.97 + wave), top + length * (0.09 + 0.6 * share)]
  })
}

function barkLine(length: number, width: number): string {
  return smoothPath(rightEdge(length, width))
}

function shape(length: number, width: number): string {
  const [half, grip, head, foot, top] = [width / 2, width * 0.15, -length / 2, length / 2, -length * 0.26]
  const left: Point[] = [
    [half * 0.62, foot],
    [-half * 0.7, foot],
    [-half * 0.95, foot - length * 0.03],
    [-half, length * 0.2],
    [-half, 0],
    [-half * 0.98, top + length * 0.1],
    [-half * 0.74, top + length * 0.025],
    [-grip * 1.25, top - length * 0.03],
    [-grip, top - length * 0.1],
    [-grip * 1.02, head + grip * 0.6],
    [-grip * 0.6, head],
    [grip * 0.6, head],
    [grip * 1.02, head + grip * 0.6],
    [grip, top - length * 0.1],
    [grip * 1.25, top - length * 0.03],
    [half * 0.72, top + length * 0.03],
  ]
  return smoothPath([...rightEdge(length, width), ...left], true)
}
