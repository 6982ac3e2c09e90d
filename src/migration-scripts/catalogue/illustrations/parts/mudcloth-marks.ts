import type { Canvas } from "../kit/canvas"
import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import type { Surface } from "../kit/surface"

type Draw = (u: number, v: number, w: number, h: number) => Point[][]
type Options = { colour: string; columns: number; width: number }

const rows: [number, number, Draw][] = [
  [0.03, 0.16, zigzag],
  [0.19, 0.36, crosses],
  [0.4, 0.6, diamonds],
  [0.64, 0.81, crosses],
  [0.84, 0.97, zigzag],
]

/** The white signs of bogolan over a skin: rows of zigzags, crosses and diamonds, between hand-drawn double lines. */
export function mudclothMarks(canvas: Canvas, surface: Surface, options: Options): string {
  const { colour, columns, width } = options
  const { random } = canvas
  const wobble = ([u, v]: Point): Point => [u + random.jitter(0.006), v + random.jitter(0.004)]
  const lines: Point[][] = []
  for (const [top, bottom, draw] of rows) {
    for (let column = 0; column < columns; column++)
      lines.push(...draw(-1 + (2 * column) / columns, top, 2 / columns, bottom - top))
  }
  for (const v of [0.172, 0.37, 0.385, 0.612, 0.627, 0.825])
    lines.push(Array.from({ length: 33 }, (_, index): Point => [-0.98 + (1.96 * index) / 32, v]))
  const data = lines
    .map((line) =>
      polygonPath(
        line.map((place) => surface(...wobble(place))),
        false
      )
    )
    .join("")
  const seams = Array.from({ length: 5 }, (_, index): Point[] =>
    Array.from({ length: 17 }, (__, step) => surface(-0.67 + index * 0.333, step / 16))
  )
  const seam = seams.map((line) => polygonPath(line, false)).join("")
  return (
    `<path d="${seam}" fill="none" stroke="#000" stroke-opacity=".3" stroke-width="${width * 0.5}"/>` +
    `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`
  )
}

function zigzag(u: number, v: number, w: number, h: number): Point[][] {
  const at = (shift: number): Point[] => [
    [u, v + h * (0.75 + shift)],
    [u + w * 0.25, v + h * (0.2 + shift)],
    [u + w * 0.5, v + h * (0.75 + shift)],
    [u + w * 0.75, v + h * (0.2 + shift)],
    [u + w, v + h * (0.75 + shift)],
  ]
  return [at(0), at(0.22)]
}

function crosses(u: number, v: number, w: number, h: number): Point[][] {
  const dot = (x: number, y: number): Point[] => [
    [u + w * x, v + h * y],
    [u + w * (x + 0.015), v + h * y],
  ]
  return [
    [
      [u + w * 0.18, v + h * 0.14],
      [u + w * 0.72, v + h * 0.86],
    ],
    [
      [u + w * 0.72, v + h * 0.14],
      [u + w * 0.18, v + h * 0.86],
    ],
    dot(0.45, 0.14),
    dot(0.45, 0.86),
    dot(0.2, 0.5),
    dot(0.7, 0.5),
    [
      [u + w * 0.94, v + h * 0.12],
      [u + w * 0.94, v + h * 0.88],
    ],
  ]
}

function diamonds(u: number, v: number, w: number, h: number): Point[][] {
  const ring = (share: number): Point[] => [
    [u + w * 0.5, v + h * (0.5 - 0.48 * share)],
    [u + w * (0.5 + 0.46 * share), v + h * 0.5],
    [u + w * 0.5, v + h * (0.5 + 0.48 * share)],
    [u + w * (0.5 - 0.46 * share), v + h * 0.5],
    [u + w * 0.5, v + h * (0.5 - 0.48 * share)],
  ]
  return [ring(1), ring(0.62), ring(0.2)]
}
