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
      [-270, 90],
      [-262, -70],
      [-210, -150],
      [-150, -250],
      [-96, -214],
      [-20, -276],
      [60, -220],
      [150, -60],
      [130, 90],
    ],
  },
  {
    colour: palette.chalk,
    points: [
      [-70, 100],
      [-30, -120],
      [60, -236],
      [120, -190],
      [190, -210],
      [262, -120],
      [292, 0],
      [280, 100],
    ],
  },
  {
    colour: palette.terracotta,
    points: [
      [-290, 70],
      [-280, -40],
      [-200, -60],
      [-130, -150],
      [-60, -96],
      [30, -120],
      [110, 20],
      [80, 150],
      [-200, 130],
    ],
  },
  {
    colour: palette.sage,
    points: [
      [-10, 150],
      [-30, 30],
      [60, -10],
      [110, -84],
      [190, -40],
      [270, -70],
      [316, 10],
      [270, 130],
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
