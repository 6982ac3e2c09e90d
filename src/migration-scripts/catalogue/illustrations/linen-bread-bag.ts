import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { baguette } from "./kit/baguette"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { sweep } from "./kit/sweep"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { breadBag } from "./parts/bread-bag"

const oat = shade(palette.oat, 0.1)

function studio(): string {
  const canvas = new Canvas("linen-bread-bag studio")
  canvas.add(wall(canvas, palette.clay), arch(canvas, { colour: palette.sage, top: 160, width: 1220 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.3, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1400, colour: palette.oat }))
  canvas.add(breadBag(canvas, { x: 790, y: 1680, width: 920, height: 1230, colour: oat }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("linen-bread-bag in use")
  canvas.add(wall(canvas, palette.oat), windowLight(canvas, { x: 540, opacity: 0.4 }))
  canvas.add(
    leafShadow(canvas, { x: 1320, y: 40 }),
    table(canvas, { y: 1440, colour: palette.wood, wood: true })
  )
  const loaf = (dx: number, lean: number, top: number): string =>
    baguette(
      canvas,
      [
        [780 + dx, 1200],
        [780 + dx + lean * 0.5, 760],
        [780 + dx + lean, top],
      ],
      165
    )
  const bread = loaf(-130, -60, 300) + loaf(110, 100, 330) + loaf(-10, 10, 200)
  canvas.add(
    breadBag(canvas, {
      x: 780,
      y: 1720,
      width: 660,
      height: 1010,
      colour: palette.indigo,
      open: true,
      inside: bread,
    })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("linen-bread-bag colours")
  canvas.add(sweep(canvas, palette.mist, 1240), windowLight(canvas, { x: 540, opacity: 0.26, height: 1000 }))
  canvas.add(breadBag(canvas, { x: 440, y: 1400, width: 430, height: 1080, colour: palette.indigo }))
  canvas.add(breadBag(canvas, { x: 1160, y: 1380, width: 430, height: 1080, colour: oat }))
  canvas.add(breadBag(canvas, { x: 1010, y: 1760, width: 600, height: 800, colour: palette.indigo }))
  canvas.add(breadBag(canvas, { x: 480, y: 1780, width: 610, height: 810, colour: oat }))
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

/** The pictures of the linen bread bag, for loaves and baguettes. */
export const linenBreadBag: Illustration = {
  handle: "linen-bread-bag",
  scenes: [
    {
      name: "studio",
      alt: "Full oat linen bag tied with a cotton drawstring, a blue ear of grain on its front",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "An open indigo linen bag on a wooden table with three baguettes standing in it",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Four bread bags in oat and indigo, two wide ones for loaves and two tall ones for baguettes",
      format: "jpeg",
      svg: colours,
    },
  ],
}
