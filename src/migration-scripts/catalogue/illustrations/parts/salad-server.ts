import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import type { Point } from "../kit/point"
import { polygonPath } from "../kit/polygon-path"
import { softShape } from "../kit/soft-shape"
import { oliveGrain } from "./olive-grain"

type Options = {
  x: number
  y: number
  length: number
  turn?: number
  kind: "spoon" | "fork"
  shadow?: boolean
}

/** One olive wood server, its bowl up at `turn` 0. (x, y) is the lower end of its handle, `length` end to end. */
export function saladServer(canvas: Canvas, options: Options): string {
  const { x, y, length, turn = 0, kind, shadow = true } = options
  const outline =
    kind === "spoon" ? polygonPath([...side(length, -1), ...side(length, 1).reverse()]) : fork(length)
  const place = (dx: number, dy: number): string =>
    `transform="translate(${fixed(x + dx)} ${fixed(y + dy)}) rotate(${turn})"`
  const area = { x: -length, y: -length * 0.12, width: length, height: length * 0.24 }
  const light = canvas.linear(
    [
      [0.1, "#fff4dc", 0.36],
      [0.45, "#fff4dc", 0],
      [0.55, "#2c170d", 0],
      [1, "#2c170d", 0.4],
    ],
    [-length * 0.1, 0, length * 0.1, 0],
    true
  )
  const grain = canvas.clip(outline, `<g transform="rotate(90)">${oliveGrain(canvas, area, 1)}</g>`)
  const cast = `<g ${place(length * 0.022, length * 0.026)}>${softShape(outline, { opacity: 0.34, blur: length * 0.04, steps: 5 })}</g>`
  const edge = `<path ${place(length * 0.007, length * 0.007)} d="${outline}" fill="#5f3a1a"/>`
  const rim = `<path d="${outline}" fill="none" stroke="#ffe9c2" stroke-opacity=".5" stroke-width="${fixed(length * 0.0045)}"/>`
  return `${shadow ? cast : ""}${edge}<g ${place(0, 0)}>${grain}<path d="${outline}" fill="${light}"/>${dish(canvas, length, kind)}${rim}</g>`
}

// Half the width at a share of the way from the handle's end to the tip.
function half(share: number): number {
  const handle =
    0.021 - 0.009 * Math.sin(Math.min(1, share / 0.66) * Math.PI * 0.5) + 0.004 * Math.cos(share * 6)
  if (share < 0.02) return handle * Math.sqrt(share / 0.02)
  if (share < 0.6) return handle
  const along = (share - 0.6) / 0.4
  const bowl = 0.108 * Math.pow(Math.sin(Math.PI * Math.pow(along, 1.25)), 0.62)
  return Math.max(handle * (1 - along), bowl)
}

function side(length: number, sign: number, to = 1): Point[] {
  return Array.from({ length: 121 }, (_, index) => {
    const share = (to * index) / 120
    return [sign * half(share) * length, -share * length]
  })
}

// The fork is the spoon's outline up to the widest part, then three tines with rounded ends.
function fork(length: number): string {
  const start = 0.86
  const wide = half(start) * length
  const tine = wide * 0.44
  const gap = (wide * 2 - tine * 3) / 2
  const tips = [0, 1, 2].flatMap((index): Point[] => {
    const left = -wide + index * (tine + gap)
    const inward = (1 - index) * wide * 0.16
    const high = -length * (index === 1 ? 1 : 0.985)
    const root: Point[] = [[left + tine + gap / 2, -length * 0.815]]
    const end = Array.from({ length: 9 }, (_, step): Point => {
      const angle = Math.PI * (1 - step / 8)
      const reach = tine * 0.42
      return [
        left + tine / 2 + inward + Math.cos(angle) * reach,
        high + reach * 1.3 - Math.sin(angle) * reach * 1.3,
      ]
    })
    return [
      [left, -length * 0.86],
      ...end,
      ...(index === 2 ? [] : [[left + tine, -length * 0.84] as Point, ...root]),
    ]
  })
  return polygonPath([...side(length, -1, start), ...tips, ...side(length, 1, start).reverse()])
}

function dish(canvas: Canvas, length: number, kind: "spoon" | "fork"): string {
  const deep = canvas.linear(
    [
      [0, "#2c170d", 0.5],
      [0.5, "#2c170d", 0.16],
      [1, "#fff0cf", 0.34],
    ],
    [0, 0, 1, 0.9]
  )
  const [y, ry] = kind === "spoon" ? [-0.815, 0.145] : [-0.755, 0.075]
  const hollow = ellipsePath(0, length * y, length * (kind === "spoon" ? 0.086 : 0.07), length * ry)
  return `<path d="${hollow}" fill="${deep}"/>`
}
