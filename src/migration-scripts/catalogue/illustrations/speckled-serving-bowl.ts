import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { sweep } from "./kit/sweep"
import type { TurnedForm } from "./kit/turned-form"
import { clementine } from "./parts/clementine"
import { servingBowl } from "./parts/serving-bowl"
import { studioStage } from "./parts/studio-stage"

const chalk = { glaze: "#efe6d4" }
const moss = { glaze: "#6f7549", iron: "#251a10" }

function studio(): string {
  const canvas = new Canvas("speckled-serving-bowl studio")
  canvas.add(studioStage(canvas, { wall: palette.oat, niche: palette.olive, table: palette.clay, top: 330 }))
  canvas.add(servingBowl(canvas, { x: 770, y: 1640, scale: 1.24, ...chalk }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("speckled-serving-bowl in use")
  canvas.add(studioStage(canvas, { wall: palette.denim, table: palette.wood, wood: true, y: 1300 }))
  const inside = (form: TurnedForm): string => clementines(canvas, form)
  canvas.add(servingBowl(canvas, { x: 730, y: 1600, scale: 1.18, inside, ...chalk }))
  for (const [x, y, leaf] of [
    [1370, 1610, false],
    [1210, 1740, true],
  ] as const) {
    canvas.add(groundShadow(canvas, { x, y: y + 86, rx: 84, ry: 24, length: 160 }))
    canvas.add(clementine(canvas, { x, y, radius: 116, leaf }))
  }
  return canvas.add(paperGrain(canvas)).toSvg()
}

// From the back of the heap to its front; the bowl's own wall hides what lies below its rim.
function clementines(canvas: Canvas, form: TurnedForm): string {
  const heap = [
    [-60, -190, true],
    [110, -200, false],
    [-300, -60, false],
    [-130, -110, false],
    [50, -100, true],
    [220, -110, false],
    [340, -30, false],
    [-380, 40, false],
    [-210, 20, true],
    [-30, 40, false],
    [150, 30, false],
    [310, 60, true],
    [-110, 120, false],
    [70, 130, false],
  ] as const
  const { x } = form
  const { y } = form.ring(0)
  return heap
    .map(([dx, dy, leaf], index) =>
      clementine(canvas, { x: x + dx, y: y + dy, radius: 122, leaf, turn: (index * 47) % 60 })
    )
    .join("")
}

function colours(): string {
  const canvas = new Canvas("speckled-serving-bowl colours")
  canvas.add(sweep(canvas, palette.blush, 1080))
  canvas.add(servingBowl(canvas, { x: 940, y: 1110, scale: 1.02, ...moss }))
  canvas.add(servingBowl(canvas, { x: 690, y: 1700, scale: 1.14, ...chalk }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the iron-speckled stoneware serving bowl. */
export const speckledServingBowl: Illustration = {
  handle: "speckled-serving-bowl",
  scenes: [
    {
      name: "studio",
      alt: "Wide chalk-white stoneware bowl with dark iron speckles and a bare clay foot, in front of an olive niche",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The bowl heaped with clementines, some with their leaves, on a wooden table",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Two empty serving bowls, chalk white in front and moss green behind",
      format: "jpeg",
      svg: colours,
    },
  ],
}
