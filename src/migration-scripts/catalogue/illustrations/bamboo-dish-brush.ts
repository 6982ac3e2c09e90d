import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { dishBrush } from "./parts/dish-brush"
import { mug } from "./parts/mug"

function studio(): string {
  const canvas = new Canvas("bamboo-dish-brush studio")
  canvas.add(wall(canvas, palette.blush), arch(canvas, { colour: palette.mist, top: 180, width: 1220 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.3, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1400, colour: palette.sage }))
  canvas.add(dishBrush(canvas, { x: 540, y: 1650, scale: 1.12 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("bamboo-dish-brush in use")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 540, opacity: 0.4 }))
  canvas.add(
    leafShadow(canvas, { x: 1300, y: 40 }),
    table(canvas, { y: 1360, colour: palette.wood, wood: true })
  )
  canvas.add(mug(canvas, { x: 1120, y: 1520, scale: 0.86, glaze: "#e6d8bd", dip: "#b9784f" }))
  canvas.add(dishBrush(canvas, { x: 500, y: 1710, scale: 0.88 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function heads(): string {
  const canvas = new Canvas("bamboo-dish-brush heads")
  canvas.add(sweep(canvas, palette.sand, 1240), windowLight(canvas, { x: 520, opacity: 0.28, height: 1000 }))
  canvas.add(dishBrush(canvas, { x: 520, y: 1340, scale: 0.98 }))
  canvas.add(dishBrush(canvas, { x: 1130, y: 1490, scale: 0.94, handle: false }))
  canvas.add(dishBrush(canvas, { x: 640, y: 1760, scale: 0.98, handle: false }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the dish brush with its changeable head. */
export const bambooDishBrush: Illustration = {
  handle: "bamboo-dish-brush",
  scenes: [
    {
      name: "studio",
      alt: "Dish brush with a bamboo handle, steel clip and round beech head, standing on its pale bristles",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The brush on a wooden worktop beside a washed stoneware mug",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "The brush with two spare heads of beech and tampico fibre",
      format: "jpeg",
      svg: heads,
    },
  ],
}
