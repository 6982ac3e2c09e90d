import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { baguette } from "./kit/baguette"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { waxWrap } from "./parts/wax-wrap"
import { wrappedBowl } from "./parts/wrapped-bowl"

const comb = { kind: "comb", ground: "#e3b45c", colour: "#9c6420" } as const
const dots = { kind: "dots", ground: "#c06a48", colour: palette.oat } as const
const leaves = { kind: "leaves", ground: "#bcc29a", colour: palette.moss } as const

function studio(): string {
  const canvas = new Canvas("beeswax-food-wraps studio")
  canvas.add(wall(canvas, palette.oat), arch(canvas, { colour: palette.denim, top: 220, width: 1220 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.3, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1360, colour: palette.wood, wood: true }))
  canvas.add(wrappedBowl(canvas, { x: 1070, y: 1460, scale: 0.82, glaze: palette.chalk, print: leaves }))
  canvas.add(wrappedBowl(canvas, { x: 600, y: 1700, scale: 1.08, glaze: palette.mist, print: comb }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("beeswax-food-wraps in use")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 540, opacity: 0.4, height: 900 }))
  canvas.add(
    leafShadow(canvas, { x: 1300, y: 20 }),
    table(canvas, { y: 1060, colour: palette.wood, wood: true })
  )
  canvas.add(
    waxWrap(canvas, {
      corners: [
        [330, 1220],
        [1330, 1180],
        [1500, 1790],
        [150, 1830],
      ],
      print: dots,
    })
  )
  canvas.add(`<ellipse cx="850" cy="1600" rx="560" ry="64" fill="#2c170d" fill-opacity=".22"/>`)
  canvas.add(
    baguette(
      canvas,
      [
        [330, 1560],
        [820, 1480],
        [1310, 1460],
      ],
      250
    )
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function prints(): string {
  const canvas = new Canvas("beeswax-food-wraps prints")
  canvas.add(sweep(canvas, palette.blush, 1980), windowLight(canvas, { x: 520, opacity: 0.34, height: 1500 }))
  canvas.add(
    waxWrap(canvas, {
      corners: [
        [210, 210],
        [1190, 130],
        [1270, 1110],
        [290, 1190],
      ],
      print: leaves,
    })
  )
  canvas.add(
    waxWrap(canvas, {
      corners: [
        [560, 620],
        [1420, 740],
        [1300, 1600],
        [440, 1480],
      ],
      print: comb,
    })
  )
  canvas.add(
    waxWrap(canvas, {
      corners: [
        [220, 1180],
        [860, 1120],
        [920, 1760],
        [280, 1820],
      ],
      print: dots,
      count: 7,
    })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the beeswax wraps in their three prints. */
export const beeswaxFoodWraps: Illustration = {
  handle: "beeswax-food-wraps",
  scenes: [
    {
      name: "studio",
      alt: "Two bowls covered with beeswax wraps, one printed with honeycomb, one with leaves",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A loaf lying on a spread terracotta wrap with pale dots, ready to be wrapped",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Three wraps of different sizes with leaf, honeycomb and dot prints and zigzag edges",
      format: "jpeg",
      svg: prints,
    },
  ],
}
