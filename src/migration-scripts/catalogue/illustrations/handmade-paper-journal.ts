import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { journal } from "./parts/journal"
import { openJournal } from "./parts/open-journal"
import { pencil } from "./parts/pencil"
import { studioStage } from "./parts/studio-stage"

const oat = shade(palette.sand, 0.2)

function studio(): string {
  const canvas = new Canvas("handmade-paper-journal studio")
  canvas.add(studioStage(canvas, { wall: palette.blush, niche: palette.oat, table: palette.sage, top: 200 }))
  canvas.add(
    journal(canvas, { x: 790, y: 1660, scale: 1.14, cover: palette.indigo }),
    journal(canvas, { x: 780, y: 1492, scale: 1.04, cover: palette.terracotta, turn: -0.3, shadow: 60 }),
    journal(canvas, { x: 790, y: 1338, scale: 0.76, cover: oat, turn: -0.62, shadow: 60 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("handmade-paper-journal in use")
  canvas.add(studioStage(canvas, { wall: palette.sage, table: palette.wood, wood: true, y: 1080 }))
  canvas.add(openJournal(canvas, { cover: palette.indigo }))
  canvas.add(pencil([1490, 1420], [1180, 1700]))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the journal of cotton rag paper. */
export const handmadePaperJournal: Illustration = {
  handle: "handmade-paper-journal",
  scenes: [
    {
      name: "studio",
      alt: "A pile of three cloth-covered journals in indigo, terracotta and oat, with deckled pages and sewn spines",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The journal open flat on a table, handwriting on one page, a drawn olive twig and a pencil on the other",
      format: "jpeg",
      svg: inUse,
    },
  ],
}
