import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { lightFreckles } from "./parts/light-freckles"
import { raffiaShade } from "./parts/raffia-shade"

const natural = "#e6cc98"
const charcoal = "#544c45"

function studio(): string {
  const canvas = new Canvas("raffia-lampshade studio")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 480, opacity: 0.36, height: 1500 }))
  canvas.add(leafShadow(canvas, { x: 1340, y: 80 }))
  canvas.add(raffiaShade(canvas, { x: 800, y: 1290, scale: 1.24, shape: "dome", raffia: natural }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("raffia-lampshade in use")
  canvas.add(wall(canvas, shade(palette.indigo, -0.12)))
  canvas.add(lightFreckles(canvas, { x: 520, y: 760, from: 430, to: 1250 }))
  canvas.add(raffiaShade(canvas, { x: 520, y: 1000, scale: 0.82, shape: "dome", raffia: natural, lit: true }))
  canvas.add(raffiaShade(canvas, { x: 1090, y: 1560, scale: 0.82, shape: "drum", raffia: charcoal }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the crocheted raffia shades. */
export const raffiaLampshade: Illustration = {
  handle: "raffia-lampshade",
  scenes: [
    {
      name: "studio",
      alt: "Dome-shaped lampshade crocheted from cream raffia with a corded rim, hanging from a dark cord",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "In the evening the lit dome throws freckles of light on a dark blue wall, beside a charcoal drum shade",
      format: "jpeg",
      svg: inUse,
    },
  ],
}
