import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { herbBush } from "./parts/herb-bush"
import { palmBasket } from "./parts/palm-basket"
import { snakePlant } from "./parts/snake-plant"
import { studioStage } from "./parts/studio-stage"

function studio(): string {
  const canvas = new Canvas("palm-leaf-planter-basket studio")
  canvas.add(
    studioStage(canvas, { wall: palette.terracotta, niche: palette.oat, table: palette.clay, top: 150 })
  )
  const plant = (x: number, y: number): string => snakePlant(canvas, { x, y, size: 640 })
  canvas.add(palmBasket(canvas, { x: 780, y: 1650, scale: 1.14, plant }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("palm-leaf-planter-basket in use")
  canvas.add(studioStage(canvas, { wall: palette.sage, table: palette.wood, wood: true, y: 1420 }))
  const rubber = (x: number, y: number): string =>
    herbBush(canvas, { x, y, size: 760, colour: palette.moss, slim: 0.55, stems: 9 })
  const olive = (x: number, y: number): string =>
    herbBush(canvas, { x, y, size: 420, colour: palette.olive, slim: 0.34, stems: 7 })
  canvas.add(palmBasket(canvas, { x: 600, y: 1580, scale: 0.94, plant: rubber, coarse: 0.85 }))
  canvas.add(palmBasket(canvas, { x: 1190, y: 1730, scale: 0.66, plant: olive, coarse: 0.7 }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function detail(): string {
  const canvas = new Canvas("palm-leaf-planter-basket detail")
  canvas.add(wall(canvas, palette.denim), windowLight(canvas, { x: 360, opacity: 0.28 }))
  canvas.add(palmBasket(canvas, { x: 1040, y: 2320, scale: 2.25 }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the plaited palm leaf basket that hides a flower pot. */
export const palmLeafPlanterBasket: Illustration = {
  handle: "palm-leaf-planter-basket",
  scenes: [
    {
      name: "studio",
      alt: "Straight-sided basket of plaited pale palm leaf with two rope ears, a snake plant standing in it",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "Two sizes of the basket on a wooden floor, holding a rubber plant and a young olive",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "Close view of the twilled palm strips, the seam sewn with cord and one of the rope ears",
      format: "jpeg",
      svg: detail,
    },
  ],
}
