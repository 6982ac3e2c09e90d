import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"

type Options = {
  x: number
  y: number
  scale: number
  tall: number
  cut?: boolean
  handle?: boolean
  loop?: boolean
}

const straw = "#dcbf82"

/** A dried loofah standing on its end, cut through at the top or rounded. (x, y) is the middle of its foot. */
export function loofah(canvas: Canvas, options: Options): string {
  const { x, y, scale, tall, cut = false, handle = false, loop = false } = options
  const at = (dx: number, up: number): Point => [x + dx * scale, y - up * scale]
  const round = (share: number): number => Math.sqrt(Math.min(1, Math.max(0, share * 5 + 0.02)))
  const body = new Ribbon([at(0, tall), at(-14, tall * 0.66), at(12, tall * 0.33), at(0, -24)], (share) => {
    const waist = 300 + 34 * Math.cos(share * (cut ? 4 : 7)) + 26 * share
    return scale * waist * (cut ? 1 : round(share)) * (0.82 + 0.18 * round(1 - share))
  })
  const top = at(0, tall)
  const stick = new Ribbon([at(0, tall - 40), at(8, tall + 200), at(0, tall + 430)], scale * 64)
  const cord = [
    at(0, tall - 20),
    at(-90, tall + 110),
    at(0, tall + 190),
    at(90, tall + 110),
    at(10, tall - 20),
  ]
  return (
    groundShadow(canvas, { x, y: y - 6, rx: 150 * scale, ry: 40 * scale, length: 460 * scale }) +
    (handle ? grip(stick) : "") +
    (loop ? rope(canvas, cord, { width: 22 * scale, colour: palette.chalk, twist: 0.9 }) : "") +
    flesh(canvas, body, scale) +
    (cut ? face(canvas, top, 166 * scale, scale) : "")
  )
}

function grip(stick: Ribbon): string {
  const zone = (left: number, right: number, fill: string, opacity = 1): string =>
    `<path d="${stick.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const [x, y] = stick.point(1)
  return (
    zone(-1, 1, "#cf9f68") +
    zone(-0.75, -0.2, "#fff4dc", 0.5) +
    zone(0.2, 1, "#2c170d", 0.3) +
    `<path d="${ellipsePath(x, y, 34, 16)}" fill="#e2bd8c"/>`
  )
}

// Fibres wind round the gourd both ways and leave a net of holes between them.
function flesh(canvas: Canvas, body: Ribbon, scale: number): string {
  const { random } = canvas
  const net = (count: number, colour: string, width: number, opacity: number): string => {
    let data = ""
    for (let index = 0; index < count; index++) {
      const [start, reach] = [random.range(-0.02, 0.86), random.range(0.12, 0.34)]
      const [offset, drift] = [random.jitter(0.98), random.jitter(0.7)]
      for (let step = 0; step <= 6; step++) {
        const share = Math.min(1, start + (reach * step) / 6)
        const across = Math.max(-1, Math.min(1, offset + (drift * step) / 6 + random.jitter(0.07)))
        data += `${step ? "L" : "M"}${body.point(share, across).map(fixed).join(" ")}`
      }
    }
    return `<path d="${data}" fill="none" stroke="${colour}" stroke-opacity="${opacity}" stroke-width="${fixed(width * scale)}" stroke-linejoin="round"/>`
  }
  const zone = (left: number, right: number, fill: string, opacity: number): string =>
    `<path d="${body.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  return (
    zone(-1, 1, shade(straw, -0.34), 1) +
    net(150, shade(straw, -0.6), 7, 0.5) +
    net(200, straw, 7, 0.95) +
    net(170, shade(straw, 0.36), 5, 0.85) +
    net(60, shade(straw, 0.7), 4, 0.8) +
    zone(-1, 0, "#2c170d", 0.1) +
    zone(-1, -0.3, "#2c170d", 0.14) +
    zone(-1, -0.62, "#2c170d", 0.2) +
    zone(0.2, 0.72, "#fff4dc", 0.22)
  )
}

function face(canvas: Canvas, [x, y]: Point, radius: number, scale: number): string {
  const { random } = canvas
  const disc = ellipsePath(x, y, radius, radius * 0.34)
  let spokes = ""
  for (let index = 0; index < 110; index++) {
    const [angle, from] = [random.range(0, Math.PI * 2), random.range(0.2, 0.7)]
    const end = (share: number, turn: number): string =>
      `${fixed(x + Math.cos(turn) * radius * share)} ${fixed(y + Math.sin(turn) * radius * 0.34 * share)}`
    spokes += `M${end(from, angle)}L${end(Math.min(0.98, from + 0.35), angle + random.jitter(0.35))}`
  }
  const holes = [0.5, 2.6, 4.7].map((angle) => {
    const [hx, hy] = [x + Math.cos(angle) * radius * 0.44, y + Math.sin(angle) * radius * 0.15]
    return `<path d="${ellipsePath(hx, hy, radius * 0.27, radius * 0.1)}" fill="#5a3c1c"/>`
  })
  return (
    `<path d="${disc}" fill="${shade(straw, 0.24)}"/>` +
    `<path d="${spokes}" stroke="${shade(straw, -0.34)}" stroke-opacity=".7" stroke-width="${fixed(4 * scale)}"/>` +
    holes.join("") +
    `<path d="${disc}" fill="none" stroke="${shade(straw, 0.55)}" stroke-opacity=".8" stroke-width="5"/>`
  )
}
