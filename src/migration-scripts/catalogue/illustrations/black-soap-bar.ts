import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { lather } from "./parts/lather"
import { soapBar } from "./parts/soap-bar"
import { soapDish } from "./parts/soap-dish"
import { studioStage } from "./parts/studio-stage"

const ash = "#4a3022"
const crumb = "#a97f58"

function studio(): string {
  const canvas = new Canvas("black-soap-bar studio")
  canvas.add(studioStage(canvas, { wall: palette.oat, niche: palette.clay, table: palette.mist, top: 200 }))
  canvas.add(
    soapBar(canvas, { x: 760, y: 1520, scale: 1, colour: ash, size: [860, 600], tall: 470, flecks: crumb }),
    soapBar(canvas, { x: 1080, y: 1770, scale: 0.72, colour: ash, turn: -0.3, flecks: crumb, tall: 200 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("black-soap-bar in use")
  canvas.add(studioStage(canvas, { wall: palette.denim, table: palette.sand, y: 1180 }))
  canvas.add(soapDish(canvas, { x: 790, y: 1590, scale: 1.12 }))
  canvas.add(soapBar(canvas, { x: 790, y: 1490, scale: 0.94, colour: ash, flecks: crumb, shadow: 60 }))
  canvas.add(
    lather(canvas, { x: 700, y: 1330, width: 500, height: 150, count: 190, size: 34 }),
    lather(canvas, { x: 500, y: 1560, width: 230, height: 110, count: 90, size: 26 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the black soap made with plant ash. */
export const blackSoapBar: Illustration = {
  handle: "black-soap-bar",
  scenes: [
    {
      name: "studio",
      alt: "A large dark brown block of black soap, flecked with ash, with a small bar cut from it in front",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A bar of black soap covered in white lather on a grooved walnut soap dish",
      format: "jpeg",
      svg: inUse,
    },
  ],
}
