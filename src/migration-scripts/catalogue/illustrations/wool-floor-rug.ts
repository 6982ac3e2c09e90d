import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { glow } from "./kit/glow"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import type { Surface } from "./kit/surface"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { quadSurface } from "./parts/quad-surface"
import { sofa } from "./parts/sofa"
import { wallRail } from "./parts/wall-rail"
import { woolRug } from "./parts/wool-rug"

const madder = { field: "#a4472f", figure: palette.indigo, line: palette.oat }
const indigo = { field: palette.indigo, figure: "#a4472f", line: palette.oat }

function studio(): string {
  const canvas = new Canvas("wool-floor-rug studio")
  canvas.add(wall(canvas, palette.oat), windowLight(canvas, { x: 520, opacity: 0.36, height: 1500 }))
  canvas.add(
    leafShadow(canvas, { x: 1420, y: 60 }),
    table(canvas, { y: 1800, colour: palette.wood, wood: true })
  )
  canvas.add(wallRail(canvas, { y: 190, from: 190, to: 1410 }))
  const hung: Surface = (u, v) => [
    800 + u * 480 + Math.sin(v * 4) * 5,
    180 + v * 1440 + Math.sin(u * 5) * 7 * v,
  ]
  canvas.add(woolRug(canvas, hung, { dyes: madder, ends: "lower", tuft: 80 }))
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

// Rows further off lie closer together.
function onFloor(corners: Parameters<typeof quadSurface>[0]): Surface {
  const flat = quadSurface(corners)
  return (u, v) => flat(u, v * 0.62 + v * v * 0.38)
}

function inUse(): string {
  const canvas = new Canvas("wool-floor-rug in use")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 500, opacity: 0.42, height: 900 }))
  canvas.add(
    leafShadow(canvas, { x: 1320, y: 20 }),
    table(canvas, { y: 1100, colour: palette.sand, wood: true })
  )
  canvas.add(
    `<g transform="translate(180 130) scale(.78)">${sofa(canvas, { x: 800, y: 1420, colour: palette.sage })}</g>`
  )
  const floor = onFloor([
    [330, 1330],
    [1270, 1330],
    [1530, 1860],
    [70, 1860],
  ])
  canvas.add(woolRug(canvas, floor, { dyes: indigo, length: 56, tuft: 44 }))
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

function detail(): string {
  const canvas = new Canvas("wool-floor-rug detail")
  canvas.add(table(canvas, { y: -200, colour: palette.wood, wood: true }))
  const close = quadSurface([
    [-1180, -1500],
    [1260, -1340],
    [1180, 1640],
    [-1260, 1480],
  ])
  canvas.add(woolRug(canvas, close, { dyes: madder, tuft: 170 }))
  canvas.add(glow(canvas, { x: 300, y: 400, opacity: 0.34 }))
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("wool-floor-rug colours")
  canvas.add(
    wall(canvas, shade(palette.sage, 0.1)),
    windowLight(canvas, { x: 520, opacity: 0.3, height: 1400 })
  )
  canvas.add(
    table(canvas, { y: 1780, colour: palette.sand, wood: true }),
    wallRail(canvas, { y: 290, from: 90, to: 1510 })
  )
  ;[madder, indigo].forEach((dyes, index) => {
    const x = 460 + index * 690
    const hung: Surface = (u, v) => [
      x + u * 300 + Math.sin(v * 4 + index) * 5,
      280 + v * 1120 + Math.sin(u * 5 + index) * 6 * v,
    ]
    canvas.add(woolRug(canvas, hung, { dyes, ends: "lower", tuft: 66, length: 80 }))
  })
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

/** The pictures of the Moroccan flatwoven rug in madder and indigo. */
export const woolFloorRug: Illustration = {
  handle: "wool-floor-rug",
  scenes: [
    {
      name: "studio",
      alt: "Madder-red flatwoven wool rug with stepped diamonds in indigo and cream, hanging over a rail",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "An indigo rug with madder diamonds on a wooden floor in front of a green sofa",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "Close view of a rug's corner: ribs of handspun wool, the chequered border and the cotton fringe",
      format: "jpeg",
      svg: detail,
    },
    {
      name: "colours",
      alt: "Two narrow rugs beside each other, one in madder red and one in indigo blue",
      format: "jpeg",
      svg: colours,
    },
  ],
}
