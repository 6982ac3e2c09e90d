import { brushWash } from "./brush-wash"
import type { Canvas } from "./canvas"
import { glow } from "./glow"
import { shade } from "./shade"

/** A paper sweep, the studio ground without a table edge: the wall curves into the floor at about `bend`. */
export function sweep(canvas: Canvas, colour: string, bend = 1400): string {
  const { width, height } = canvas
  const rect = (fill: string): string => `<rect width="${width}" height="${height}" fill="${fill}"/>`
  const fall = canvas.linear(
    [
      [0, shade(colour, 0.26)],
      [0.4, colour],
      [1, shade(colour, -0.16)],
    ],
    [0, 0.05, 1, 0.75]
  )
  const deep = shade(colour, -0.5)
  const turn = canvas.linear(
    [
      [(bend - 520) / height, deep, 0],
      [(bend - 40) / height, deep, 0.2],
      [(bend + 20) / height, deep, 0.15],
      [(bend + 200) / height, shade(colour, 0.7), 0.2],
      [1, shade(colour, 0.7), 0.4],
    ],
    [0, 0, 0, 1]
  )
  const wash = brushWash(canvas, colour, { x: 0, y: 0, width, height })
  return rect(fall) + wash + rect(turn) + glow(canvas, { opacity: 0.5 })
}
