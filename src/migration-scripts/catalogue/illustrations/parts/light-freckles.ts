import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"

type Options = { x: number; y: number; from: number; to: number; rings?: number }

/** The freckles of light a woven shade throws on the wall, in rings round (x, y), paler the further out. */
export function lightFreckles(canvas: Canvas, { x, y, from, to, rings = 9 }: Options): string {
  const { random } = canvas
  return Array.from({ length: rings }, (_, ring) => {
    const share = ring / (rings - 1)
    const radius = from + (to - from) * share
    const count = Math.round(radius / 13)
    let data = ""
    for (let index = 0; index < count; index++) {
      const angle = ((index + (ring % 2) * 0.5 + random.jitter(0.2)) / count) * Math.PI * 2
      const [px, py] = [x + Math.cos(angle) * radius, y + Math.sin(angle) * radius * 0.92]
      const [long, slim] = [random.range(12, 22) * (0.7 + share), random.range(4, 8)]
      const [dx, dy] = [Math.cos(angle) * long, Math.sin(angle) * long]
      const [nx, ny] = [-Math.sin(angle) * slim, Math.cos(angle) * slim]
      data += `M${fixed(px - dx)} ${fixed(py - dy)}Q${fixed(px + nx)} ${fixed(py + ny)} ${fixed(px + dx)} ${fixed(py + dy)}Q${fixed(px - nx)} ${fixed(py - ny)} ${fixed(px - dx)} ${fixed(py - dy)}Z`
    }
    return `<path d="${data}" fill="#fff0c0" fill-opacity="${(0.5 - share * 0.36).toFixed(2)}"/>`
  }).join("")
}
