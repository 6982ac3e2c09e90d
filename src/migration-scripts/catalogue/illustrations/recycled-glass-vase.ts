import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import type { TurnedForm } from "./kit/turned-form"
import { glassVase } from "./parts/glass-vase"
import { studioStage } from "./parts/studio-stage"

const green = "#55825f"
const clear = "#b9cdbd"

type Stem = [foot: number, lean: number, reach: number, colour: string, slim: number]

function bunch(canvas: Canvas, form: TurnedForm, scale: number, stems: Stem[]): string {
  const [top, foot] = [form.ring(0).y, form.ring(0.93).y]
  return stems
    .map(([base, lean, reach, colour, slim]) =>
      leafSprig(
        canvas,
        [
          [form.x - base * scale, foot],
          [form.x + lean * 0.06 * scale, top + 20 * scale],
          [form.x + lean * 0.5 * scale, top - reach * 0.5 * scale],
          [form.x + lean * scale, top - reach * scale],
        ],
        { colour, slim, leaves: 13, size: 150 * scale, from: 0.56 }
      )
    )
    .join("")
}

function studio(): string {
  const canvas = new Canvas("recycled-glass-vase studio")
  canvas.add(studioStage(canvas, { wall: palette.sand, niche: palette.chalk, table: palette.clay, top: 110 }))
  const stems = (form: TurnedForm): string =>
    bunch(canvas, form, 1, [
      [70, -260, 300, palette.olive, 0.5],
      [-60, 230, 330, palette.sage, 0.6],
      [10, -30, 430, palette.moss, 0.5],
    ])
  canvas.add(
    glassVase(canvas, { x: 780, y: 1650, scale: 1.08, shape: "tall", tint: green, water: 0.42, stems })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("recycled-glass-vase shapes")
  canvas.add(studioStage(canvas, { wall: palette.blush, table: palette.oat, y: 1230 }))
  const twig = (form: TurnedForm): string => bunch(canvas, form, 0.8, [[20, 90, 420, palette.olive, 0.34]])
  canvas.add(
    glassVase(canvas, { x: 1080, y: 1440, scale: 1.08, shape: "tall", tint: clear }),
    glassVase(canvas, { x: 510, y: 1560, scale: 1.12, shape: "round", tint: green, water: 0.46 }),
    glassVase(canvas, { x: 960, y: 1770, scale: 1.02, shape: "bud", tint: clear, water: 0.5, stems: twig })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the vases blown from waste glass. */
export const recycledGlassVase: Illustration = {
  handle: "recycled-glass-vase",
  scenes: [
    {
      name: "studio",
      alt: "Tall bottle-green vase with small bubbles in the glass, half full of water and holding three leafy stems",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "A tall clear vase, a round bottle-green one and a small clear bud vase with an olive twig",
      format: "jpeg",
      svg: colours,
    },
  ],
}
