import { brushWash } from "./brush-wash"
import type { Canvas } from "./canvas"
import { glow } from "./glow"
import { shade } from "./shade"

/** A limewashed wall over the whole sheet: brushed, warm and bright at the upper left, deeper at the lower right. */
export function wall(canvas: Canvas, colour: string): string {
  const { width, height } = canvas
  const fall = canvas.linear(
    [
      [0, shade(colour, 0.3)],
      [0.45, colour],
      [1, shade(colour, -0.2)],
    ],
    [0, 0.05, 1, 0.8]
  )
  const sheet = `<rect width="${width}" height="${height}" fill="${fall}"/>`
  return sheet + brushWash(canvas, colour, { x: 0, y: 0, width, height }) + glow(canvas, { opacity: 0.5 })
}
