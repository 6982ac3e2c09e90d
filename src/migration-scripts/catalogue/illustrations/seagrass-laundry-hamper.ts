import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import { hamper } from "./parts/hamper"
import { hamperLid } from "./parts/hamper-lid"
import { studioStage } from "./parts/studio-stage"
import { washing } from "./parts/washing"

function studio(): string {
  const canvas = new Canvas("seagrass-laundry-hamper studio")
  canvas.add(studioStage(canvas, { wall: palette.oat, niche: palette.denim, table: palette.mist, top: 130 }))
  canvas.add(hamper(canvas, { x: 780, y: 1640, scale: 1.16 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("seagrass-laundry-hamper in use")
  canvas.add(studioStage(canvas, { wall: palette.blush, table: palette.walnut, wood: true, y: 1360 }))
  const inside = (x: number, y: number): string => washing(canvas, { x, y, scale: 0.92 })
  canvas.add(hamper(canvas, { x: 590, y: 1560, scale: 1, lid: false, inside }))
  canvas.add(hamperLid(canvas, { x: 1130, y: 1790, scale: 0.8, shadow: true }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function sizes(): string {
  const canvas = new Canvas("seagrass-laundry-hamper sizes")
  canvas.add(sweep(canvas, palette.sand, 1240))
  canvas.add(hamper(canvas, { x: 990, y: 1420, scale: 0.98 }))
  canvas.add(hamper(canvas, { x: 520, y: 1690, scale: 0.8 }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the tall seagrass hamper with its loose lid and cotton lining. */
export const seagrassLaundryHamper: Illustration = {
  handle: "seagrass-laundry-hamper",
  scenes: [
    {
      name: "studio",
      alt: "Tall rectangular hamper woven from seagrass rope with rounded corners, a loose lid and a rope handle",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The open hamper full of washing, its cotton lining turned over the rim, the lid on the floor beside it",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "The large and the medium hamper side by side with their lids on",
      format: "jpeg",
      svg: sizes,
    },
  ],
}
