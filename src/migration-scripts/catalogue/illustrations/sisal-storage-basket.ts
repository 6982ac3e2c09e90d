import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import type { TurnedForm } from "./kit/turned-form"
import { basketLid } from "./parts/basket-lid"
import { liddedBasket } from "./parts/lidded-basket"
import { studioStage } from "./parts/studio-stage"
import { yarnBall } from "./parts/yarn-ball"

const natural = { core: "#bfa268", thread: "#dcc08a", motif: "#a8763e" }
const charcoal = { core: "#4a433c", thread: "#57504a", motif: "#d8c096" }

function studio(): string {
  const canvas = new Canvas("sisal-storage-basket studio")
  canvas.add(studioStage(canvas, { wall: palette.denim, niche: palette.mist, table: palette.oat, top: 150 }))
  canvas.add(liddedBasket(canvas, { x: 780, y: 1640, scale: 1.12, dyes: natural }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("sisal-storage-basket in use")
  canvas.add(studioStage(canvas, { wall: palette.blush, table: palette.wood, wood: true, y: 1240 }))
  const inside = (form: TurnedForm): string => wool(canvas, form)
  canvas.add(liddedBasket(canvas, { x: 620, y: 1440, scale: 1, dyes: charcoal, lid: false, inside }))
  canvas.add(basketLid(canvas, { x: 1090, y: 1760, scale: 0.9, dyes: charcoal, shadow: true }))
  canvas.add(groundShadow(canvas, { x: 330, y: 1816, rx: 110, ry: 30, length: 200 }))
  canvas.add(yarnBall(canvas, { x: 330, y: 1720, radius: 126, colour: palette.honey }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function wool(canvas: Canvas, form: TurnedForm): string {
  const { y } = form.ring(0)
  const balls = [
    [-70, -130, 170, palette.sage],
    [190, -90, 160, palette.indigo],
    [-250, -20, 160, palette.terracotta],
    [20, 30, 180, palette.oat],
    [270, 40, 140, palette.rust],
  ] as const
  return balls
    .map(([dx, dy, radius, colour]) => yarnBall(canvas, { x: form.x + dx, y: y + dy, radius, colour }))
    .join("")
}

function colours(): string {
  const canvas = new Canvas("sisal-storage-basket colours")
  canvas.add(sweep(canvas, palette.sage, 1240))
  canvas.add(liddedBasket(canvas, { x: 1030, y: 1220, scale: 0.92, dyes: charcoal, coarse: 0.82 }))
  canvas.add(liddedBasket(canvas, { x: 490, y: 1440, scale: 0.7, dyes: natural, coarse: 0.72 }))
  canvas.add(liddedBasket(canvas, { x: 990, y: 1740, scale: 0.5, dyes: natural, coarse: 0.6 }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the coiled storage basket with a lid. */
export const sisalStorageBasket: Illustration = {
  handle: "sisal-storage-basket",
  scenes: [
    {
      name: "studio",
      alt: "Round lidded basket coiled from pale grass, with brown zigzags round its straight wall and a rope loop on the lid",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The charcoal basket open on a wooden table, full of balls of wool, its lid lying beside it",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Three sizes of the basket with their lids on: large in charcoal, medium and small in natural grass",
      format: "jpeg",
      svg: colours,
    },
  ],
}
