import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { baguette } from "./kit/baguette"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { leafShadow } from "./kit/leaf-shadow"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { roundFruit } from "./kit/round-fruit"
import { softShape } from "./kit/soft-shape"
import { ellipsePath } from "./kit/ellipse-path"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { servingBoard } from "./parts/serving-board"

function studio(): string {
  const canvas = new Canvas("olive-wood-serving-board studio")
  canvas.add(wall(canvas, palette.blush), arch(canvas, { colour: palette.oat, top: 170, width: 1200 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.32, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1400, colour: palette.sage }))
  canvas.add(groundShadow(canvas, { x: 780, y: 1625, rx: 300, ry: 40, length: 420 }))
  canvas.add(servingBoard(canvas, { x: 770, y: 975, length: 1330, width: 640, turn: 3 }))
  canvas.add(groundShadow(canvas, { x: 1190, y: 1700, rx: 190, ry: 30, length: 120, opacity: 0.3 }))
  canvas.add(
    leafSprig(
      canvas,
      [
        [1420, 1740],
        [1180, 1690],
        [930, 1742],
      ],
      { colour: palette.olive, size: 120, leaves: 15 }
    )
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("olive-wood-serving-board in use")
  canvas.add(wall(canvas, palette.mist), windowLight(canvas, { x: 520, opacity: 0.4, height: 1000 }))
  canvas.add(
    leafShadow(canvas, { x: 1300, y: 20 }),
    table(canvas, { y: 1120, colour: palette.walnut, wood: true })
  )
  canvas.add(servingBoard(canvas, { x: 800, y: 1500, length: 1330, width: 760, turn: 78, flat: 0.46 }))
  for (const [points, width] of [
    [
      [
        [330, 1500],
        [640, 1395],
        [990, 1350],
      ],
      150,
    ],
    [
      [
        [400, 1610],
        [700, 1520],
        [1010, 1460],
      ],
      150,
    ],
  ] as const) {
    const line = points.map(([x, y]): [number, number] => [x, y])
    canvas.add(
      softShape(ellipsePath(line[1]?.[0] ?? 0, (line[1]?.[1] ?? 0) + 70, 320, 46), {
        opacity: 0.3,
        blur: 50,
        steps: 5,
      })
    )
    canvas.add(baguette(canvas, line, width))
  }
  tomatoes(canvas)
  return canvas.add(paperGrain(canvas)).toSvg()
}

function tomatoes(canvas: Canvas): void {
  for (const [x, y, radius] of [
    [940, 1590, 74],
    [1070, 1560, 70],
    [1010, 1650, 80],
  ] as const) {
    canvas.add(groundShadow(canvas, { x, y: y + radius * 0.72, rx: radius * 0.8, ry: 20, length: 90 }))
    canvas.add(roundFruit(canvas, { x, y, radius, colour: "#b9472c", squash: 0.92 }))
    const sepal = (turn: number): string =>
      `<path transform="translate(${x - 6} ${y - radius * 0.56}) scale(1 .6) rotate(${turn})" d="M-6 0Q0 -34 ${radius * 0.5} -12Q10 4 -6 0Z" fill="${palette.moss}"/>`
    canvas.add([0, 72, 144, 216, 288].map(sepal).join(""))
  }
  canvas.add(
    leafSprig(
      canvas,
      [
        [520, 1730],
        [700, 1690],
        [860, 1700],
      ],
      { colour: palette.moss, size: 90, leaves: 11, slim: 0.5 }
    )
  )
}

function sizes(): string {
  const canvas = new Canvas("olive-wood-serving-board sizes")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 540, opacity: 0.34, height: 1200 }))
  canvas.add(table(canvas, { y: 1480, colour: palette.sand, wood: true }))
  for (const [x, length, width, turn] of [
    [420, 1230, 490, -2],
    [890, 990, 445, 2],
    [1270, 740, 370, 4],
  ] as const) {
    canvas.add(groundShadow(canvas, { x, y: 1640, rx: width * 0.46, ry: 30, length: 180 }))
    canvas.add(servingBoard(canvas, { x, y: 1640 - length / 2, length, width, turn }))
  }
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the olive wood board with its live edge. */
export const oliveWoodServingBoard: Illustration = {
  handle: "olive-wood-serving-board",
  scenes: [
    {
      name: "studio",
      alt: "Olive wood board with dark flowing grain, a handle with a cord and one bark edge, leaning in an arched niche",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The board on a dark wooden table with two baguettes, three tomatoes and a sprig of herbs",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "A large, a medium and a small board side by side against a green wall, each with its own grain",
      format: "jpeg",
      svg: sizes,
    },
  ],
}
