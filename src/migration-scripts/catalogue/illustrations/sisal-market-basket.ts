import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { baguette } from "./kit/baguette"
import { Canvas } from "./kit/canvas"
import { glow } from "./kit/glow"
import { groundShadow } from "./kit/ground-shadow"
import { leafShadow } from "./kit/leaf-shadow"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import type { Point } from "./kit/point"
import { roundFruit } from "./kit/round-fruit"
import { sweep } from "./kit/sweep"
import { table } from "./kit/table"
import type { TurnedForm } from "./kit/turned-form"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { marketBasket } from "./parts/market-basket"

const lemon = "#dca83a"

function studio(): string {
  const canvas = new Canvas("sisal-market-basket studio")
  canvas.add(wall(canvas, palette.oat), arch(canvas, { colour: palette.blush, top: 130, width: 1280 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.3, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1400, colour: palette.sand }))
  canvas.add(
    marketBasket(canvas, { x: 790, y: 1660, scale: 1.08, dyes: [palette.terracotta, palette.indigo] })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("sisal-market-basket in use")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 620, opacity: 0.36 }))
  canvas.add(
    leafShadow(canvas, { x: 1330, y: 40 }),
    table(canvas, { y: 1440, colour: palette.wood, wood: true })
  )
  const inside = (form: TurnedForm): string => shopping(canvas, form)
  canvas.add(
    marketBasket(canvas, { x: 740, y: 1690, scale: 1, dyes: [palette.terracotta, palette.indigo], inside })
  )
  for (const [x, y, turn] of [
    [1290, 1700, 24],
    [1170, 1800, -28],
  ] as const) {
    canvas.add(groundShadow(canvas, { x, y: y + 66, rx: 84, ry: 22, length: 150 }))
    canvas.add(roundFruit(canvas, { x, y, radius: 96, colour: lemon, turn, nub: true }))
  }
  return canvas.add(paperGrain(canvas)).toSvg()
}

function shopping(canvas: Canvas, form: TurnedForm): string {
  const [x, y] = [form.x, form.ring(0).y]
  const loaf = (dx: number, lean: number, reach: number): string =>
    baguette(canvas, rising([x + dx, y + 110], lean, reach), 120)
  const sprig = (dx: number, lean: number, reach: number, colour: string, slim: number): string =>
    leafSprig(canvas, rising([x + dx, y + 60], lean, reach), { colour, slim, size: 130, leaves: 15 })
  const greens =
    sprig(-170, -190, 520, palette.moss, 0.5) +
    sprig(-250, -260, 360, palette.olive, 0.34) +
    sprig(-110, -50, 580, palette.olive, 0.36) +
    sprig(-200, -70, 390, palette.sage, 0.62)
  const fruit = [
    [-70, 40],
    [110, 52],
    [255, 14],
  ] as const
  const lemons = fruit.map(([dx, dy], index) =>
    roundFruit(canvas, {
      x: x + dx,
      y: y + dy,
      radius: 98,
      colour: lemon,
      turn: index * 50 - 30,
      nub: index === 1,
    })
  )
  return loaf(60, 270, 630) + loaf(-40, 180, 720) + greens + lemons.join("")
}

// A line from inside the basket up and outwards, bending a little.
function rising([x, y]: Point, lean: number, reach: number): Point[] {
  return [
    [x, y],
    [x + lean * 0.4, y - reach * 0.52],
    [x + lean, y - reach],
  ]
}

function detail(): string {
  const canvas = new Canvas("sisal-market-basket detail")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 360, opacity: 0.3 }))
  canvas.add(
    marketBasket(canvas, {
      x: 1130,
      y: 2620,
      scale: 2.25,
      dyes: [palette.terracotta, palette.indigo],
      close: true,
    })
  )
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("sisal-market-basket colours")
  canvas.add(
    sweep(canvas, palette.oat, 1240),
    glow(canvas, { x: 1250, y: 900, rx: 500, colour: palette.blush })
  )
  canvas.add(marketBasket(canvas, { x: 1130, y: 1180, scale: 0.8, dyes: [palette.moss, palette.terracotta] }))
  canvas.add(marketBasket(canvas, { x: 450, y: 1290, scale: 0.8, dyes: [palette.indigo, palette.denim] }))
  canvas.add(
    marketBasket(canvas, { x: 880, y: 1770, scale: 0.92, dyes: [palette.terracotta, palette.indigo] })
  )
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the twined sisal basket with leather straps, the shop's namesake. */
export const sisalMarketBasket: Illustration = {
  handle: "sisal-market-basket",
  scenes: [
    {
      name: "studio",
      alt: "Round sisal basket with terracotta bands, indigo diamonds and two stitched leather straps, in an arched niche",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The basket on a wooden table, packed with two baguettes, lemons and leafy greens",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "Close view of the twined sisal stitches, the corded rim and a leather strap held by a brass rivet",
      format: "jpeg",
      svg: detail,
    },
    {
      name: "colours",
      alt: "Three baskets side by side in terracotta with indigo, blue with denim, and moss green with terracotta",
      format: "jpeg",
      svg: colours,
    },
  ],
}
