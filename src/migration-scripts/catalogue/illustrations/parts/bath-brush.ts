import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { rope } from "../kit/rope"
import { shade } from "../kit/shade"
import { softShape } from "../kit/soft-shape"

type Options = { x: number; y: number; scale: number; bristle: string }

const beech = "#d6a975"

/** A long bath brush hanging from (x, y) by its cotton loop, seen from the side, its bristles to the left. */
export function bathBrush(canvas: Canvas, { x, y, scale, bristle }: Options): string {
  const at = (dx: number, dy: number): Point => [x + dx * scale, y + dy * scale]
  const handle = new Ribbon(
    [at(0, 130), at(24, 330), at(66, 560), at(60, 800), at(20, 1000)],
    (share) => scale * (50 + 34 * Math.sin(share * Math.PI) + 10 * share)
  )
  const head = new Ribbon([at(34, 930), at(16, 1040), at(6, 1190), at(14, 1340), at(30, 1440)], (share) => {
    return scale * (44 + 62 * Math.sqrt(Math.max(0, Math.sin(share * Math.PI))))
  })
  const strap = new Ribbon(
    [at(46, 1020), at(120, 1090), at(128, 1200), at(116, 1310), at(50, 1380)],
    34 * scale
  )
  const loop = [at(6, 150), at(-46, 80), at(-6, 0), at(40, 80), at(6, 150)]
  const cast = `<g transform="translate(${70 * scale} ${46 * scale})">${[handle, head].map((part) => softShape(part.outline, { opacity: 0.22, blur: 50 * scale, steps: 5 })).join("")}</g>`
  return (
    cast +
    tufts(canvas, head, scale, bristle) +
    `<path d="${strap.outline}" fill="${palette.oat}"/><path d="${strap.zone(-0.9, -0.3)}" fill="#2c170d" fill-opacity=".2"/>` +
    wood(canvas, handle) +
    wood(canvas, head) +
    `<path d="${handle.zone(-1.08, 1.08, 0.9, 0.94)}" fill="${palette.brass}"/><path d="${handle.zone(0.1, 0.6, 0.9, 0.94)}" fill="#fff0c4" fill-opacity=".8"/>` +
    rope(canvas, loop, { width: 17 * scale, colour: palette.oat, twist: 0.9 })
  )
}

// The ribbon runs downwards: offset 1 is its left, lit side.
function wood(canvas: Canvas, part: Ribbon): string {
  const zone = (left: number, right: number, fill: string, opacity: number): string =>
    `<path d="${part.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  const flecks = Array.from({ length: 60 }, () => {
    const [share, offset] = [canvas.random.range(0.03, 0.95), canvas.random.jitter(0.85)]
    const [from, to] = [part.point(share, offset), part.point(share + 0.018, offset)]
    return `M${from.map(fixed).join(" ")}L${to.map(fixed).join(" ")}`
  })
  return (
    zone(-1, 1, beech, 1) +
    `<path d="${flecks.join("")}" stroke="#8a5a2c" stroke-opacity=".5" stroke-width="3" stroke-linecap="round"/>` +
    zone(0.1, 0.9, "#fff4dc", 0.22) +
    zone(0.36, 0.66, "#fff4dc", 0.4) +
    zone(-1, -0.1, "#2c170d", 0.16) +
    zone(-1, -0.5, "#2c170d", 0.24)
  )
}

function tufts(canvas: Canvas, head: Ribbon, scale: number, colour: string): string {
  const { random } = canvas
  const rows = [-0.42, -0.2, 0, 0.16, 0.34].map((tone) => {
    let data = ""
    for (let index = 0; index < 170; index++) {
      const share = 0.09 + 0.84 * ((index + random.jitter(0.8)) / 170)
      const [fx, fy] = head.point(share, 0.7)
      const spread = (share - 0.5) * 120 + random.jitter(18)
      const reach = 170 + random.jitter(16) - Math.abs(share - 0.5) ** 2 * 90
      data += `M${fixed(fx)} ${fixed(fy)}q${fixed(-reach * 0.5 * scale)} ${fixed(spread * 0.3 * scale)} ${fixed(-reach * scale)} ${fixed(spread * scale)}`
    }
    return `<path d="${data}" stroke="${shade(colour, tone)}"/>`
  })
  return `<g fill="none" stroke-width="${fixed(4.5 * scale)}" stroke-linecap="round">${rows.join("")}</g>`
}
