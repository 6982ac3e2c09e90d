import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import { windowLight } from "./kit/window-light"
import { soapBar } from "./parts/soap-bar"
import { studioStage } from "./parts/studio-stage"

const unscented = "#efe3c8"
const lemongrass = "#d8cd88"
const lavender = "#b7a5bd"

function studio(): string {
  const canvas = new Canvas("shea-butter-soap studio")
  canvas.add(studioStage(canvas, { wall: palette.sage, niche: palette.blush, table: palette.sand, top: 210 }))
  canvas.add(
    soapBar(canvas, { x: 790, y: 1630, scale: 1.12, colour: unscented, band: palette.terracotta }),
    soapBar(canvas, { x: 790, y: 1366, scale: 0.88, colour: unscented, turn: 0.36, leaf: true, shadow: 90 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("shea-butter-soap scents")
  canvas.add(sweep(canvas, palette.denim, 700), windowLight(canvas, { x: 520, opacity: 0.24, height: 620 }))
  canvas.add(
    soapBar(canvas, { x: 1100, y: 960, scale: 0.74, colour: lavender, leaf: true, flecks: "#7d6a8a" }),
    soapBar(canvas, { x: 520, y: 1270, scale: 0.8, colour: lemongrass, leaf: true, flecks: palette.olive }),
    soapBar(canvas, { x: 980, y: 1680, scale: 0.9, colour: unscented, leaf: true })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the cold-stirred shea butter soap. */
export const sheaButterSoap: Illustration = {
  handle: "shea-butter-soap",
  scenes: [
    {
      name: "studio",
      alt: "Two cream-coloured bars of shea butter soap, one in a paper band, the upper one with a pressed leaf",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "Three bars of soap: cream unscented, yellow-green lemongrass and pale violet lavender with flecks",
      format: "jpeg",
      svg: colours,
    },
  ],
}
