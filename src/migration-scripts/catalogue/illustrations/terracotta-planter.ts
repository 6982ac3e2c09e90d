import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { clayPot } from "./parts/clay-pot"
import { herbBush } from "./parts/herb-bush"
import { snakePlant } from "./parts/snake-plant"
import { studioStage } from "./parts/studio-stage"

function studio(): string {
  const canvas = new Canvas("terracotta-planter studio")
  canvas.add(studioStage(canvas, { wall: palette.sage, niche: palette.oat, table: palette.sand, top: 150 }))
  const plant = (x: number, y: number): string =>
    herbBush(canvas, { x, y, size: 620, colour: palette.olive, slim: 0.3, stems: 9 })
  canvas.add(clayPot(canvas, { x: 780, y: 1650, scale: 1.12, plant }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("terracotta-planter in use")
  canvas.add(studioStage(canvas, { wall: palette.mist, table: palette.walnut, wood: true, y: 1330 }))
  const snake = (x: number, y: number): string => snakePlant(canvas, { x, y, size: 700 })
  const rosemary = (x: number, y: number): string =>
    herbBush(canvas, { x, y, size: 520, colour: palette.moss, stems: 13 })
  const olive = (x: number, y: number): string =>
    herbBush(canvas, { x, y, size: 300, colour: palette.sage, slim: 0.5, stems: 7 })
  canvas.add(clayPot(canvas, { x: 460, y: 1500, scale: 0.98, plant: snake }))
  canvas.add(clayPot(canvas, { x: 1140, y: 1560, scale: 0.76, plant: rosemary }))
  canvas.add(clayPot(canvas, { x: 780, y: 1800, scale: 0.54, plant: olive }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function detail(): string {
  const canvas = new Canvas("terracotta-planter detail")
  canvas.add(wall(canvas, palette.olive), windowLight(canvas, { x: 360, opacity: 0.26 }))
  canvas.add(clayPot(canvas, { x: 960, y: 2330, scale: 2.3 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the hand-pressed terracotta planter with its saucer. */
export const terracottaPlanter: Illustration = {
  handle: "terracotta-planter",
  scenes: [
    {
      name: "studio",
      alt: "Brick-pink terracotta pot with a thumbed rim and saucer, planted with a young olive, in a pale niche",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "Three sizes of the pot on a dark wooden bench with a snake plant, rosemary and a small sage",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "Close view of the thumb prints along the rim and the grain of the unglazed clay",
      format: "jpeg",
      svg: detail,
    },
  ],
}
