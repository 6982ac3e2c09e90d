import type { Illustration } from "./contract/illustration"
import { baguette } from "./kit/baguette"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import type { Point } from "./kit/point"
import { sweep } from "./kit/sweep"
import { bottle } from "./parts/bottle"
import { clementine } from "./parts/clementine"
import { picnicBasket } from "./parts/picnic-basket"
import { studioStage } from "./parts/studio-stage"

const white = "#d9bd86"
const brown = "#96602f"

function studio(): string {
  const canvas = new Canvas("willow-picnic-basket studio")
  canvas.add(studioStage(canvas, { wall: palette.blush, niche: palette.sage, table: palette.oat, top: 170 }))
  canvas.add(picnicBasket(canvas, { x: 780, y: 1600, scale: 1.16, willow: white }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("willow-picnic-basket in use")
  canvas.add(studioStage(canvas, { wall: palette.mist, table: palette.olive, y: 1240 }))
  const inside = (at: Point): string => provisions(canvas, at)
  canvas.add(picnicBasket(canvas, { x: 720, y: 1580, scale: 1.04, willow: brown, open: true, inside }))
  for (const [x, y, leaf] of [
    [260, 1760, false],
    [420, 1820, true],
  ] as const) {
    canvas.add(groundShadow(canvas, { x, y: y + 66, rx: 74, ry: 20, length: 130 }))
    canvas.add(clementine(canvas, { x, y, radius: 88, leaf }))
  }
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function provisions(canvas: Canvas, [x, y]: Point): string {
  const loaf: Point[] = [
    [x - 60, y + 120],
    [x - 80, y - 160],
    [x - 130, y - 420],
  ]
  const fruit = (dx: number, dy: number, leaf: boolean): string =>
    clementine(canvas, { x: x + dx, y: y + dy, radius: 84, leaf })
  return (
    bottle(canvas, { x: x + 60, y: y + 240, scale: 0.92 }) +
    baguette(canvas, loaf, 118) +
    fruit(40, 30, true) +
    fruit(-90, 70, false)
  )
}

function colours(): string {
  const canvas = new Canvas("willow-picnic-basket colours")
  canvas.add(sweep(canvas, palette.denim, 1180))
  canvas.add(picnicBasket(canvas, { x: 960, y: 1130, scale: 0.9, willow: brown }))
  canvas.add(picnicBasket(canvas, { x: 650, y: 1720, scale: 0.84, willow: white }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the willow picnic basket with two lids. */
export const willowPicnicBasket: Illustration = {
  handle: "willow-picnic-basket",
  scenes: [
    {
      name: "studio",
      alt: "Pale willow picnic basket with two woven lids under an arched handle and a buckled leather strap",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The brown willow basket with one lid open, packed with a standing bottle, a baguette and clementines",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Two picnic baskets, brown willow behind and white willow in front",
      format: "jpeg",
      svg: colours,
    },
  ],
}
