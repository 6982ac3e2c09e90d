import type { Canvas } from "../kit/canvas"
import { leafSprig } from "../kit/leaf-sprig"
import { palette } from "../kit/palette"
import { roundFruit } from "../kit/round-fruit"

type Options = { x: number; y: number; radius: number; leaf?: boolean; turn?: number; colour?: string }

/** A clementine, flat at its poles, with or without the leaf it was picked with. */
export function clementine(canvas: Canvas, options: Options): string {
  const { x, y, radius, leaf = false, turn = 0, colour = "#d9852f" } = options
  const stalk = `<circle cx="${x + radius * 0.12}" cy="${y - radius * 0.5}" r="${radius * 0.07}" fill="${palette.moss}"/>`
  const twig = leafSprig(
    canvas,
    [
      [x + radius * 0.12, y - radius * 0.5],
      [x + radius * 0.3, y - radius * 0.85],
      [x + radius * 0.62, y - radius * 1.08],
    ],
    { colour: palette.moss, leaves: 3, size: radius * 1.05, slim: 0.42, from: 0.3 }
  )
  return roundFruit(canvas, { x, y, radius, colour, squash: 0.88, turn }) + (leaf ? twig : stalk)
}
