import type { Canvas } from "../kit/canvas"
import { leafSprig } from "../kit/leaf-sprig"
import { palette } from "../kit/palette"

type Options = { x: number; y: number; size: number; colour?: string; slim?: number; stems?: number }

/** A bush of leafy stems fanning out from (x, y): rosemary (`slim` 0.15), olive (0.3) or a rubber plant (0.55). */
export function herbBush(canvas: Canvas, options: Options): string {
  const { x, y, size, colour = palette.olive, slim = 0.16, stems = 11 } = options
  const { random } = canvas
  const order = Array.from({ length: stems }, (_, index) => ((index * 4) % stems) / (stems - 1) - 0.5)
  return order
    .map((place) => {
      const lean = place * size * 1.15
      const reach = size * (1 - Math.abs(place) * 0.85) * random.range(0.86, 1.04)
      return leafSprig(
        canvas,
        [
          [x + place * size * 0.24, y + size * 0.02],
          [x + lean * 0.42, y - reach * 0.5],
          [x + lean, y - reach],
        ],
        { colour, slim, leaves: slim < 0.2 ? 23 : 12, size: size * (slim < 0.2 ? 0.17 : 0.25), from: 0.12 }
      )
    })
    .join("")
}
