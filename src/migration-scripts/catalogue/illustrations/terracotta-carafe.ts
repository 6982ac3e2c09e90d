import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { roundFruit } from "./kit/round-fruit"
import { sweep } from "./kit/sweep"
import { carafe } from "./parts/carafe"
import { carafeCup } from "./parts/carafe-cup"
import { studioStage } from "./parts/studio-stage"

const clay = "#d79c74"

function studio(): string {
  const canvas = new Canvas("terracotta-carafe studio")
  canvas.add(studioStage(canvas, { wall: palette.blush, niche: palette.denim, table: palette.oat, top: 150 }))
  canvas.add(carafe(canvas, { x: 780, y: 1640, scale: 1.34 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("terracotta-carafe in use")
  canvas.add(studioStage(canvas, { wall: palette.sage, table: palette.wood, wood: true, y: 1330 }))
  canvas.add(carafe(canvas, { x: 590, y: 1560, scale: 1.24, cup: false }))
  canvas.add(carafeCup(canvas, { x: 1150, y: 1640, scale: 1.4, clay, water: true }))
  canvas.add(groundShadow(canvas, { x: 900, y: 1830, rx: 90, ry: 24, length: 170 }))
  canvas.add(
    leafSprig(
      canvas,
      [
        [820, 1800],
        [700, 1760],
        [560, 1800],
      ],
      { colour: palette.moss, leaves: 9, size: 110, slim: 0.45 }
    )
  )
  canvas.add(roundFruit(canvas, { x: 900, y: 1765, radius: 100, colour: "#dca83a", turn: -16, nub: true }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function sizes(): string {
  const canvas = new Canvas("terracotta-carafe sizes")
  canvas.add(sweep(canvas, palette.mist, 1280))
  canvas.add(carafe(canvas, { x: 580, y: 1530, scale: 1.22, saucer: false }))
  canvas.add(carafe(canvas, { x: 1120, y: 1660, scale: 0.96, saucer: false }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the unglazed water carafe whose cup is its lid. */
export const terracottaCarafe: Illustration = {
  handle: "terracotta-carafe",
  scenes: [
    {
      name: "studio",
      alt: "Tall unglazed clay carafe, damp around its belly, with its cup upside down on the neck, on a blue saucer",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The open carafe on a wooden table with its cup full of water, a lemon and a sprig of leaves",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "The one-litre and the half-litre carafe side by side, each with its cup on the neck",
      format: "jpeg",
      svg: sizes,
    },
  ],
}
