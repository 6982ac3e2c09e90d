import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { groundShadow } from "./kit/ground-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { steam } from "./kit/steam"
import { sweep } from "./kit/sweep"
import type { TurnedForm } from "./kit/turned-form"
import { coffeeDripper } from "./parts/coffee-dripper"
import { mug } from "./parts/mug"
import { paperFilter } from "./parts/paper-filter"
import { studioStage } from "./parts/studio-stage"

const ash = { glaze: "#a3a77c", pool: "#5f6b42" }
const iron = { glaze: "#8a5232", pool: "#47230f" }

function studio(): string {
  const canvas = new Canvas("ash-glaze-coffee-dripper studio")
  canvas.add(
    studioStage(canvas, { wall: palette.sand, niche: palette.clay, table: palette.walnut, wood: true })
  )
  canvas.add(coffeeDripper(canvas, { x: 750, y: 1630, scale: 1.36, ...ash }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("ash-glaze-coffee-dripper in use")
  canvas.add(studioStage(canvas, { wall: palette.oat, table: palette.sand, y: 1380 }))
  canvas.add(mug(canvas, { x: 760, y: 1690, scale: 1.04, glaze: "#e6d8bd", dip: palette.indigo }))
  const inside = (cone: TurnedForm): string => paperFilter(canvas, cone, 1)
  canvas.add(coffeeDripper(canvas, { x: 760, y: 1082, scale: 1.02, shadow: false, inside, ...ash }))
  canvas.add(steam(canvas, { x: 760, y: 470, height: 420 }))
  canvas.add(beans(canvas))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function beans(canvas: Canvas): string {
  const spots = [
    [1210, 1760, 20],
    [1290, 1800, -35],
    [1160, 1830, 70],
    [1350, 1740, 10],
    [1260, 1870, -10],
  ] as const
  const bean = ([x, y, turn]: (typeof spots)[number]): string =>
    groundShadow(canvas, { x, y: y + 12, rx: 26, ry: 10, length: 40 }) +
    `<g transform="translate(${x} ${y}) rotate(${turn})"><ellipse rx="34" ry="23" fill="#4a2814"/>` +
    `<ellipse cx="-6" cy="-8" rx="20" ry="9" fill="#8a5a38" fill-opacity=".6"/>` +
    `<path d="M-30 2Q-10 -8 0 2T30 0" fill="none" stroke="#1f0f06" stroke-width="5"/></g>`
  return spots.map(bean).join("")
}

function colours(): string {
  const canvas = new Canvas("ash-glaze-coffee-dripper colours")
  canvas.add(sweep(canvas, palette.mist, 1180))
  canvas.add(coffeeDripper(canvas, { x: 1010, y: 1210, scale: 0.98, ...iron }))
  canvas.add(coffeeDripper(canvas, { x: 590, y: 1720, scale: 1.08, ...ash }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the wood-fired coffee dripper under its running ash glaze. */
export const ashGlazeCoffeeDripper: Illustration = {
  handle: "ash-glaze-coffee-dripper",
  scenes: [
    {
      name: "studio",
      alt: "Stoneware coffee dripper with a handle and grooved cone, its green ash glaze running down in darker drops",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The dripper with a paper filter of wet coffee on a mug, steam rising, coffee beans beside it",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Two drippers, ash green in front and iron brown behind",
      format: "jpeg",
      svg: colours,
    },
  ],
}
