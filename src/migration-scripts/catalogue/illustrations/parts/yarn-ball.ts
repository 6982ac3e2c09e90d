import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { shade } from "../kit/shade"

type Options = { x: number; y: number; radius: number; colour: string }

/** A ball of wool, wound in bundles that cross each other. */
export function yarnBall(canvas: Canvas, { x, y, radius, colour }: Options): string {
  const { random } = canvas
  const outline = ellipsePath(x, y, radius, radius * 0.96)
  const bundles = [20, -50, 80, -15, 50].map((angle, bundle) => {
    const turn = angle + random.jitter(12)
    const threads = Array.from({ length: 9 }, (_, index) => {
      const offset = ((index - 4) / 4.4) * (0.9 - bundle * 0.12)
      const bend = offset * 0.55 + 0.25
      const [from, to] = [
        `${fixed(-radius)} ${fixed(offset * radius * 0.9)}`,
        `${fixed(radius)} ${fixed(offset * radius * 0.9)}`,
      ]
      return `M${from}Q0 ${fixed((offset + bend) * radius)} ${to}`
    })
    const width = radius * 0.1
    const place = `transform="translate(${fixed(x)} ${fixed(y)}) rotate(${fixed(turn)})" fill="none"`
    return (
      `<g ${place}><path d="${threads.join("")}" stroke="${shade(colour, -0.4)}" stroke-width="${fixed(width)}"/>` +
      `<path d="${threads.join("")}" stroke="${shade(colour, random.range(-0.02, 0.16))}" stroke-width="${fixed(width * 0.72)}"/></g>`
    )
  })
  const light = canvas.radial(
    [
      [0, "#fff4dc", 0.42],
      [0.4, "#fff4dc", 0.06],
      [0.7, "#2c170d", 0.2],
      [1, "#2c170d", 0.56],
    ],
    [0.34, 0.3, 0.78]
  )
  return (
    `<path d="${outline}" fill="${colour}"/>` +
    canvas.clip(outline, bundles.join("")) +
    `<path d="${outline}" fill="${light}"/>`
  )
}
