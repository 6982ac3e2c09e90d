import type { Canvas } from "./canvas"
import { fixed } from "./fixed"

type Options = { x?: number; y?: number; angle?: number; leaves?: number; size?: number; opacity?: number }

/** The blurred shadow of a twig outside the window, on the wall. Adds depth without adding a thing to look at. */
export function leafShadow(canvas: Canvas, options: Options = {}): string {
  const { x = 1130, y = 120, angle = 118, leaves = 11, size = 190, opacity = 0.1 } = options
  const { random } = canvas
  let data = ""
  let [stemX, stemY] = [0, 0]
  for (let index = 0; index < leaves; index++) {
    const side = index % 2 === 0 ? 1 : -1
    const turn = side * random.range(0.5, 0.95)
    const length = size * (1 - index / (leaves * 1.6)) * random.range(0.85, 1.1)
    const [tipX, tipY] = [stemX + Math.cos(turn) * length, stemY + Math.sin(turn) * length]
    const bulge = length * 0.2
    const control = (sign: number): string =>
      `Q${fixed((stemX + tipX) / 2 - Math.sin(turn) * bulge * sign)} ${fixed((stemY + tipY) / 2 + Math.cos(turn) * bulge * sign)}`
    data += `M${fixed(stemX)} ${fixed(stemY)}${control(1)} ${fixed(tipX)} ${fixed(tipY)}${control(-1)} ${fixed(stemX)} ${fixed(stemY)}Z`
    stemX += size * 0.42
    stemY += random.jitter(14)
  }
  const layers = [26, 17, 9, 2].map(
    (width) =>
      `<path d="${data}" stroke-width="${width}" stroke-linejoin="round" fill="#4a2a18" stroke="#4a2a18" opacity="${(opacity / 3.2).toFixed(3)}"/>`
  )
  return `<g transform="translate(${x} ${y}) rotate(${angle})" shape-rendering="optimizeSpeed">${layers.join("")}</g>`
}
