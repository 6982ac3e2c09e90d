import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import { windowLight } from "./kit/window-light"
import { carvedStool } from "./parts/carved-stool"
import { studioStage } from "./parts/studio-stage"

const natural = "#cfa878"
const ebonised = "#46382f"

function studio(): string {
  const canvas = new Canvas("jacaranda-stool studio")
  canvas.add(studioStage(canvas, { wall: palette.mist, niche: palette.olive, table: palette.oat, top: 200 }))
  canvas.add(carvedStool(canvas, { x: 780, y: 1600, scale: 1.2, tall: 830, wood: natural }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("jacaranda-stool sizes")
  canvas.add(sweep(canvas, palette.blush, 1060), windowLight(canvas, { x: 520, opacity: 0.34, height: 940 }))
  canvas.add(
    carvedStool(canvas, { x: 1060, y: 1330, scale: 0.84, tall: 1180, wood: ebonised }),
    carvedStool(canvas, { x: 570, y: 1680, scale: 0.88, tall: 830, wood: natural })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the stool carved from one block of jacaranda. */
export const jacarandaStool: Illustration = {
  handle: "jacaranda-stool",
  scenes: [
    {
      name: "studio",
      alt: "Low stool of pale jacaranda wood with a round dished seat and four bowed legs, carved from one piece",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "A high ebonised stool behind a low one in natural pale wood",
      format: "jpeg",
      svg: colours,
    },
  ],
}
