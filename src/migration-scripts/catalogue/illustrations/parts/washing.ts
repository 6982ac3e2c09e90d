import type { Canvas } from "../kit/canvas"
import { clothFolds } from "../kit/cloth-folds"
import { palette } from "../kit/palette"
import { smoothPath } from "../kit/smooth-path"
import { softShape } from "../kit/soft-shape"
import type { Point } from "../kit/point"
import { wovenCloth } from "../kit/woven-cloth"

type Options = { x: number; y: number; scale: number }

const heap: { colour: string; points: Point[] }[] = [
  {
    colour: palette.denim,
    points: [
      [-250, 60],
      [-270, -90],
      [-160, -210],
      [-20, -250],
      [110, -200],
      [130, 60],
    ],
  },
  {
    colour: palette.chalk,
    points: [
      [-60, 90],
      [-70, -80],
      [40, -190],
      [190, -200],
      [300, -110],
      [290, 80],
    ],
  },
  {
    colour: palette.terracotta,
    points: [
      [-230, 100],
      [-250, 0],
      [-140, -110],
      [10, -100],
      [90, -10],
      [80, 130],
    ],
  },
  {
    colour: palette.oat,
    points: [
      [20, 140],
      [10, 10],
      [110, -70],
      [240, -50],
      [290, 30],
      [220, 120],
    ],
  },
]

/** Towels and shirts thrown into a hamper, rising over its rim; (x, y) is the middle of its mouth. */
export function washing(canvas: Canvas, { x, y, scale }: Options): string {
  return heap
    .map(({ colour, points }) => {
      const placed = points.map(([dx, dy]): Point => [x + dx * scale, y + dy * scale])
      const outline = smoothPath(placed, true)
      const left = Math.min(...placed.map(([px]) => px))
      const folds = [0, 1, 2, 3].map((index) => ({
        x: left + index * 92 * scale,
        width: 84 * scale,
        lean: canvas.random.jitter(60),
      }))
      return (
        softShape(outline, { opacity: 0.24, blur: 26 * scale, steps: 4 }) +
        wovenCloth(canvas, outline, { colour, thread: 5, slub: 0.3 }) +
        clothFolds(canvas, { outline, top: y - 300 * scale, bottom: y + 160 * scale, folds, depth: 0.75 })
      )
    })
    .join("")
}
