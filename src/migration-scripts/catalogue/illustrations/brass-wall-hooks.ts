import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { apron } from "./parts/apron"
import { brassHook } from "./parts/brass-hook"
import { clothSheet } from "./parts/cloth-sheet"
import { profileSurface } from "./parts/profile-surface"
import { wallBoard } from "./parts/wall-board"

function studio(): string {
  const canvas = new Canvas("brass-wall-hooks studio")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 520, opacity: 0.34, height: 1560 }))
  canvas.add(leafShadow(canvas, { x: 1320, y: 60 }))
  canvas.add(wallBoard(canvas, { x: -40, y: 560, width: 1680, height: 860, colour: palette.walnut }))
  canvas.add(
    brassHook(canvas, { x: 590, y: 990, scale: 1.62, double: true }),
    brassHook(canvas, { x: 1210, y: 990, scale: 1.62 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("brass-wall-hooks in use")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 520, opacity: 0.36, height: 1560 }))
  canvas.add(wallBoard(canvas, { x: 120, y: 250, width: 1360, height: 300, colour: palette.wood }))
  for (const x of [340, 680, 1020, 1360]) canvas.add(brassHook(canvas, { x, y: 390, scale: 0.68 }))
  canvas.add(apron(canvas, { x: 616, y: 490, scale: 0.7, colour: shade(palette.terracotta, 0.06) }))
  canvas.add(scarf(canvas, 1290))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function scarf(canvas: Canvas, x: number): string {
  const surface = profileSurface({
    x,
    top: 488,
    bottom: 1480,
    halves: [
      [0, 26],
      [0.12, 70],
      [0.5, 130],
      [1, 168],
    ],
    bow: 30,
  })
  const folds = [-0.7, -0.3, 0.1, 0.5, 0.8].map((u) => ({ u, width: 0.14, strength: 1.5 }))
  const bands = [0.8, 0.86, 0.92].map((from): { v: [number, number]; colour: string } => ({
    v: [from, from + 0.025],
    colour: palette.oat,
  }))
  return clothSheet(canvas, surface, { colour: palette.indigo, thread: 4, folds, bands })
}

/** The pictures of the sand-cast brass hooks. */
export const brassWallHooks: Illustration = {
  handle: "brass-wall-hooks",
  scenes: [
    {
      name: "studio",
      alt: "A double and a single hook of polished cast brass, each held by two screws on a dark wooden board",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "Four single brass hooks on a board, with a terracotta apron and an indigo scarf hanging from them",
      format: "jpeg",
      svg: inUse,
    },
  ],
}
