import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { smoothPath } from "./kit/smooth-path"
import { softShape } from "./kit/soft-shape"
import { sweep } from "./kit/sweep"
import { wovenCloth } from "./kit/woven-cloth"
import { breadBasket } from "./parts/bread-basket"
import { breadRoll } from "./parts/bread-roll"
import { studioStage } from "./parts/studio-stage"

const natural = { core: "#b08d57", thread: "#d9bf8c", motif: "#a5713c" }
const bark = { core: "#4d3322", thread: "#6f4a31", motif: "#c79f6a" }

function studio(): string {
  const canvas = new Canvas("banana-fibre-bread-basket studio")
  canvas.add(
    studioStage(canvas, { wall: palette.clay, niche: palette.blush, table: palette.olive, top: 220 })
  )
  canvas.add(breadBasket(canvas, { x: 780, y: 1640, scale: 1.22, dyes: natural }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("banana-fibre-bread-basket in use")
  canvas.add(studioStage(canvas, { wall: palette.mist, table: palette.wood, wood: true, y: 1180 }))
  const inside = (x: number, y: number): string => bread(canvas, x, y)
  canvas.add(breadBasket(canvas, { x: 740, y: 1560, scale: 1.14, dyes: natural, inside }))
  canvas.add(groundShadow(canvas, { x: 1300, y: 1800, rx: 130, ry: 34, length: 180 }))
  canvas.add(breadRoll(canvas, { x: 1300, y: 1750, radius: 158, turn: 8 }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function bread(canvas: Canvas, x: number, y: number): string {
  const cloth = smoothPath(
    [
      [x - 470, y - 150],
      [x - 330, y - 270],
      [x - 90, y - 300],
      [x + 160, y - 310],
      [x + 400, y - 230],
      [x + 500, y - 120],
      [x + 380, y + 90],
      [x + 60, y + 160],
      [x - 300, y + 110],
    ],
    true
  )
  const rolls = [
    [-150, -230, 178, -8, false],
    [170, -240, 180, 10, true],
    [-290, -80, 170, -14, true],
    [310, -80, 166, 12, false],
    [10, -70, 200, 4, false],
  ] as const
  return (
    softShape(cloth, { opacity: 0.25, blur: 24, steps: 4 }) +
    wovenCloth(canvas, cloth, { colour: palette.oat, weft: palette.chalk, thread: 6 }) +
    rolls
      .map(([dx, dy, radius, turn, seeds]) =>
        breadRoll(canvas, { x: x + dx, y: y + dy, radius, turn, seeds })
      )
      .join("")
  )
}

function colours(): string {
  const canvas = new Canvas("banana-fibre-bread-basket colours")
  canvas.add(sweep(canvas, palette.oat, 1100))
  canvas.add(breadBasket(canvas, { x: 930, y: 1080, scale: 1, dyes: natural, coarse: 0.8 }))
  canvas.add(breadBasket(canvas, { x: 620, y: 1660, scale: 0.86, dyes: bark, coarse: 0.75 }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the shallow coiled bread basket. */
export const bananaFibreBreadBasket: Illustration = {
  handle: "banana-fibre-bread-basket",
  scenes: [
    {
      name: "studio",
      alt: "Shallow round basket coiled from golden banana fibre, with a brown star woven into its floor and a corded rim",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The basket on a wooden table, lined with a cloth and heaped with floury and seeded bread rolls",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Two bread baskets, the large one in natural fibre and the small one in bark brown",
      format: "jpeg",
      svg: colours,
    },
  ],
}
