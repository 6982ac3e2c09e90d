import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { loofah } from "./parts/loofah"
import { studioStage } from "./parts/studio-stage"

function studio(): string {
  const canvas = new Canvas("loofah-scrub studio")
  canvas.add(studioStage(canvas, { wall: palette.clay, niche: palette.mist, table: palette.blush, top: 150 }))
  canvas.add(
    loofah(canvas, { x: 660, y: 1580, scale: 1.2, tall: 880, loop: true }),
    loofah(canvas, { x: 1060, y: 1690, scale: 1.16, tall: 470, cut: true })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function shapes(): string {
  const canvas = new Canvas("loofah-scrub shapes")
  canvas.add(studioStage(canvas, { wall: palette.sage, table: palette.wood, wood: true, y: 1320 }))
  canvas.add(
    loofah(canvas, { x: 400, y: 1540, scale: 1.02, tall: 880, loop: true }),
    loofah(canvas, { x: 1150, y: 1570, scale: 1.02, tall: 720, handle: true }),
    loofah(canvas, { x: 770, y: 1750, scale: 1.02, tall: 460, cut: true })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the dried loofah gourd. */
export const loofahScrub: Illustration = {
  handle: "loofah-scrub",
  scenes: [
    {
      name: "studio",
      alt: "A whole straw-coloured loofah with a cotton loop, and a half one cut through to show its three chambers",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "The three shapes of loofah: whole with a cotton loop, half, and one on a beech handle",
      format: "jpeg",
      svg: shapes,
    },
  ],
}
