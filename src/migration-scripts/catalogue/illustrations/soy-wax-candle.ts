import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { glow } from "./kit/glow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { sweep } from "./kit/sweep"
import { jarCandle } from "./parts/jar-candle"
import { studioStage } from "./parts/studio-stage"

const cedar = { mark: palette.moss, slim: 0.16 }
const fig = { mark: palette.olive, slim: 0.66 }
const plain = { mark: palette.clay }

function studio(): string {
  const canvas = new Canvas("soy-wax-candle studio")
  canvas.add(
    studioStage(canvas, {
      wall: palette.clay,
      niche: shade(palette.indigo, 0.14),
      table: palette.oat,
      top: 160,
    })
  )
  canvas.add(jarCandle(canvas, { x: 780, y: 1640, scale: 1.5, ...cedar, lit: true }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("soy-wax-candle scents")
  canvas.add(
    sweep(canvas, palette.sage, 1180),
    glow(canvas, { x: 1200, y: 800, rx: 480, ry: 480, colour: palette.blush })
  )
  canvas.add(
    jarCandle(canvas, { x: 1110, y: 1320, scale: 1.02, ...fig }),
    jarCandle(canvas, { x: 480, y: 1380, scale: 1.02, ...cedar }),
    jarCandle(canvas, { x: 840, y: 1740, scale: 0.96, tall: 460, ...plain, lit: true })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the soy candle in a reused jar. */
export const soyWaxCandle: Illustration = {
  handle: "soy-wax-candle",
  scenes: [
    {
      name: "studio",
      alt: "Cream soy candle burning in a clear glass jar, its paper label showing a sprig of cedar",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "Two large candles labelled cedar and fig leaf behind a small unscented one that is alight",
      format: "jpeg",
      svg: colours,
    },
  ],
}
