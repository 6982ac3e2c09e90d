import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { baobabPod } from "./parts/baobab-pod"
import { oilBottle } from "./parts/oil-bottle"
import { studioStage } from "./parts/studio-stage"

function studio(): string {
  const canvas = new Canvas("baobab-body-oil studio")
  canvas.add(studioStage(canvas, { wall: palette.oat, niche: palette.sage, table: palette.blush, top: 150 }))
  canvas.add(
    oilBottle(canvas, { x: 700, y: 1600, scale: 1.36, mark: palette.moss }),
    baobabPod(canvas, { x: 1130, y: 1650, length: 480 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function sizes(): string {
  const canvas = new Canvas("baobab-body-oil sizes")
  canvas.add(studioStage(canvas, { wall: palette.clay, table: palette.wood, wood: true, y: 1340 }))
  canvas.add(
    oilBottle(canvas, { x: 560, y: 1600, scale: 1.22, mark: palette.moss }),
    oilBottle(canvas, { x: 1080, y: 1700, scale: 0.98, mark: palette.honey, flower: true })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the cold-pressed baobab oil. */
export const baobabBodyOil: Illustration = {
  handle: "baobab-body-oil",
  scenes: [
    {
      name: "studio",
      alt: "Clear glass bottle of golden oil with a pipette and a baobab tree on its label, beside a velvety baobab fruit",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "The 100 ml bottle of plain oil and the 50 ml bottle of neroli oil with an orange blossom on its label",
      format: "jpeg",
      svg: sizes,
    },
  ],
}
