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
import { cushion } from "./parts/cushion"
import { sofa } from "./parts/sofa"

const black = "#39332e"
const ochre = "#b9812f"

function studio(): string {
  const canvas = new Canvas("mudcloth-cushion-cover studio")
  canvas.add(wall(canvas, palette.clay), arch(canvas, { colour: palette.oat, top: 190, width: 1260 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.3, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1400, colour: palette.wood, wood: true }))
  canvas.add(cushion(canvas, { x: 790, y: 1660, width: 1060, height: 1060, colour: black, lean: 24 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("mudcloth-cushion-cover in use")
  canvas.add(wall(canvas, palette.mist), windowLight(canvas, { x: 520, opacity: 0.42, height: 1000 }))
  canvas.add(
    leafShadow(canvas, { x: 1300, y: 20 }),
    table(canvas, { y: 1690, colour: palette.sand, wood: true })
  )
  canvas.add(sofa(canvas, { x: 800, y: 1790, colour: palette.clay }))
  canvas.add(cushion(canvas, { x: 480, y: 1545, width: 480, height: 480, colour: black, lean: -60 }))
  canvas.add(cushion(canvas, { x: 1010, y: 1550, width: 570, height: 380, colour: ochre, lean: 40 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("mudcloth-cushion-cover colours")
  canvas.add(sweep(canvas, palette.sage, 1180), windowLight(canvas, { x: 520, opacity: 0.24, height: 1000 }))
  canvas.add(cushion(canvas, { x: 640, y: 1330, width: 900, height: 900, colour: ochre, lean: -40 }))
  canvas.add(cushion(canvas, { x: 930, y: 1740, width: 1080, height: 720, colour: black, lean: 30 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the bogolan cushion cover in black and ochre. */
export const mudclothCushionCover: Illustration = {
  handle: "mudcloth-cushion-cover",
  scenes: [
    {
      name: "studio",
      alt: "Square black mudcloth cushion with white zigzags, crosses and diamonds, in an arched niche",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A square black and an oblong ochre mudcloth cushion on a clay-coloured sofa",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "The ochre square cover and the black oblong one in front of it, both with white signs",
      format: "jpeg",
      svg: colours,
    },
  ],
}
