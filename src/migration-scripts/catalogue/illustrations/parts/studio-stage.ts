import { arch } from "../kit/arch"
import type { Canvas } from "../kit/canvas"
import { leafShadow } from "../kit/leaf-shadow"
import { table } from "../kit/table"
import { wall } from "../kit/wall"
import { windowLight } from "../kit/window-light"

type Options = { wall: string; niche?: string; table: string; wood?: boolean; top?: number; y?: number }

/** Where the products pose: a wall in window light, perhaps with a niche, and a table from `y` downwards. */
export function studioStage(canvas: Canvas, options: Options): string {
  const { niche, top = 170, y = 1400, wood = false } = options
  return (
    wall(canvas, options.wall) +
    (niche ? arch(canvas, { colour: niche, top, width: 1260, bottom: y }) : "") +
    windowLight(canvas, { x: 580, opacity: niche ? 0.28 : 0.38, height: y - 220 }) +
    leafShadow(canvas, niche ? {} : { x: 1300, y: 50 }) +
    table(canvas, { y, colour: options.table, wood })
  )
}
