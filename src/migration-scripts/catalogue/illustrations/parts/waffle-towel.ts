import type { Canvas } from "../kit/canvas"
import { shade } from "../kit/shade"
import { stitches } from "../kit/stitches"
import type { Surface } from "../kit/surface"
import { clothSheet } from "./cloth-sheet"
import { skinPatch } from "./skin-patch"
import { softFolds } from "./soft-folds"
import { waffle } from "./waffle"

type Options = { x: number; top: number; width: number; length: number; colour: string }

const folds = [-0.78, -0.42, -0.1, 0.24, 0.58, 0.86].map((u, index) => ({
  u,
  width: 0.1 + 0.03 * (index % 2),
  strength: 1.2,
  lean: index % 2 ? 0.05 : -0.04,
}))

/** A waffle-woven towel hanging over a rail at `top`, flat-woven and hemmed at its lower end. */
export function waffleTowel(canvas: Canvas, { x, top, width, length, colour }: Options): string {
  const hang =
    (shift: number, reach: number): Surface =>
    (u, v) => [
      x + shift + (u * width * (1 + 0.05 * v)) / 2 + Math.sin(v * 4 + u * 2) * 7,
      top + v * reach + Math.sin(u * 6.5 + 1) * 13 * v * v,
    ]
  const [back, front] = [hang(26, length * 1.09), hang(0, length)]
  const hem = Array.from({ length: 41 }, (_, index) => front(index / 20 - 1, 0.975))
  const ribbed = skinPatch(front, [-1, 1], [0, 0.9])
  return (
    clothSheet(canvas, back, { colour: shade(colour, -0.26), thread: 5, folds }) +
    clothSheet(canvas, front, { colour, thread: 5, slub: 0.6, shadow: 30 }) +
    canvas.clip(ribbed, waffle(canvas, ribbed, 28)) +
    softFolds(front, folds) +
    stitches(hem, { colour: shade(colour, 0.5), width: 4, length: 15 }) +
    roll(canvas, front)
  )
}

// Where it bends over the rail it catches the light, and turns dark just below.
function roll(canvas: Canvas, surface: Surface): string {
  const over = canvas.linear(
    [
      [0, "#fffaf0", 0.5],
      [0.3, "#fffaf0", 0.12],
      [0.6, "#2c170d", 0.16],
      [1, "#2c170d", 0],
    ],
    [0, 0, 0, 1]
  )
  return `<path d="${skinPatch(surface, [-1, 1], [0, 0.085])}" fill="${over}"/>`
}
