import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { fringe } from "./kit/fringe"
import { glow } from "./kit/glow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { polygonPath } from "./kit/polygon-path"
import type { Point } from "./kit/point"
import { shade } from "./kit/shade"
import { softShape } from "./kit/soft-shape"
import { sweep } from "./kit/sweep"
import { woodGrain } from "./kit/wood-grain"
import { wovenCloth } from "./kit/woven-cloth"
import { cutlery } from "./parts/cutlery"
import { plateFace } from "./parts/plate-face"
import { plateStack } from "./parts/plate-stack"
import { plateStand } from "./parts/plate-stand"
import { studioStage } from "./parts/studio-stage"

const oat = "#e4d6ba"
const ink = "#33425f"

function studio(): string {
  const canvas = new Canvas("stoneware-dinner-plate studio")
  canvas.add(
    studioStage(canvas, { wall: palette.mist, niche: palette.terracotta, table: palette.sand, top: 150 })
  )
  canvas.add(plateStand(canvas, { x: 780, y: 1640, plate: { radius: 520, glaze: oat } }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("stoneware-dinner-plate in use")
  canvas.add(boards(canvas), napkin(canvas))
  canvas.add(plateFace(canvas, { x: 770, y: 1020, radius: 560, glaze: oat, shadow: [40, 50] }))
  canvas.add(plateFace(canvas, { x: 760, y: 1010, radius: 420, glaze: ink }))
  canvas.add(cutlery(canvas, { x: 104, y: 1030, kind: "fork", scale: 1.25 }))
  canvas.add(cutlery(canvas, { x: 1430, y: 1010, kind: "knife", scale: 1.25 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

// The table from straight above.
function boards(canvas: Canvas): string {
  const wide = 500
  const planks = [0, 1, 2, 3].map((index) => {
    const area = { x: 0, y: index * wide, width: 1600, height: wide }
    const colour = shade(palette.wood, [-0.08, 0.05, -0.03, 0.02][index] ?? 0)
    const outline = `M0 ${area.y}H1600V${area.y + wide}H0Z`
    const face = `<path d="${outline}" fill="${colour}"/>`
    const gap = `<path d="M0 ${area.y}H1600" stroke="#2c170d" stroke-opacity=".55" stroke-width="7"/>`
    return face + canvas.clip(outline, woodGrain(canvas, colour, area, { knots: 1, lines: 26 })) + gap
  })
  return planks.join("") + glow(canvas, { x: 380, y: 420, rx: 760, ry: 760, opacity: 0.45 })
}

function napkin(canvas: Canvas): string {
  const corners: Point[] = [
    [330, 120],
    [1420, 210],
    [1310, 1900],
    [190, 1810],
  ]
  const [, , right = [0, 0], left = [0, 0]] = corners
  const outline = polygonPath(corners)
  const fold = "M875 165L750 1855"
  return (
    softShape(outline, { opacity: 0.32, blur: 40, steps: 5 }) +
    fringe(canvas, [left, right], { colour: palette.oat, length: 44, count: 150 }) +
    wovenCloth(canvas, outline, { colour: palette.oat, thread: 6, weft: palette.chalk }) +
    `<path d="${fold}" stroke="#2c170d" stroke-opacity=".13" stroke-width="14"/>` +
    `<path d="${fold}" transform="translate(-11 0)" stroke="#fffaf0" stroke-opacity=".6" stroke-width="9"/>`
  )
}

function colours(): string {
  const canvas = new Canvas("stoneware-dinner-plate colours")
  canvas.add(sweep(canvas, palette.clay, 1160))
  const [dinner, side] = [520, 404]
  canvas.add(
    plateStack(canvas, {
      x: 780,
      y: 1560,
      scale: 1.2,
      plates: [oat, oat, ink, ink]
        .map((glaze) => ({ glaze, radius: dinner }))
        .concat([ink, oat, oat].map((glaze) => ({ glaze, radius: side }))),
    })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the matt stoneware plate in two sizes and two glazes. */
export const stonewareDinnerPlate: Illustration = {
  handle: "stoneware-dinner-plate",
  scenes: [
    {
      name: "studio",
      alt: "Speckled oat stoneware dinner plate upright on a small wooden stand in front of a terracotta niche",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A table laid from above: ink blue side plate on an oat dinner plate, with brass fork and knife on linen",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Stack of oat and ink blue dinner plates with the smaller side plates on top",
      format: "jpeg",
      svg: colours,
    },
  ],
}
