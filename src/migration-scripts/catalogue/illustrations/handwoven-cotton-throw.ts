import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import type { Surface } from "./kit/surface"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { cottonThrow } from "./parts/cotton-throw"
import { foldedCloth } from "./parts/folded-cloth"
import { sofa } from "./parts/sofa"
import { wallRail } from "./parts/wall-rail"

const terracotta = { colour: shade(palette.terracotta, 0.12), accent: palette.indigo }
const oat = { colour: palette.oat, accent: palette.terracotta }
const indigo = { colour: palette.indigo, accent: shade(palette.denim, 0.2) }

// Hangs from v 0 at the rail to v 1 at its hem, which waves a little.
function hanging(x: number, top: number, half: number, length: number): Surface {
  return (u, v) => [
    x + u * half * (1 - 0.03 * v) + Math.sin(v * 3 + u * 2) * 6,
    top + v * length + Math.sin(u * 7) * 14 * v - 16 * Math.cos(u * 1.4) * (1 - v),
  ]
}

function studio(): string {
  const canvas = new Canvas("handwoven-cotton-throw studio")
  canvas.add(wall(canvas, palette.mist), windowLight(canvas, { x: 520, opacity: 0.36, height: 1500 }))
  canvas.add(
    leafShadow(canvas, { x: 1380, y: 60 }),
    table(canvas, { y: 1800, colour: palette.wood, wood: true })
  )
  canvas.add(wallRail(canvas, { y: 330, from: 170, to: 1430 }))
  canvas.add(cottonThrow(canvas, hanging(840, 420, 440, 780), { ...oat, accent: palette.straw, thread: 8 }))
  canvas.add(cottonThrow(canvas, hanging(780, 325, 460, 1180), oat))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("handwoven-cotton-throw in use")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 480, opacity: 0.4, height: 1100 }))
  canvas.add(
    leafShadow(canvas, { x: 1250, y: 40 }),
    table(canvas, { y: 1700, colour: palette.wood, wood: true })
  )
  canvas.add(sofa(canvas, { x: 860, y: 1790, colour: palette.oat }))
  const over: Surface = (u, v) => {
    const lap = Math.min(1, v / 0.42)
    return [
      520 + u * 250 - v * 20 + lap * 30,
      890 + v * 830 - Math.sin(lap * Math.PI) * 26 + Math.sin(u * 6) * 12 * v,
    ]
  }
  canvas.add(cottonThrow(canvas, over, { ...terracotta, thread: 6, knots: 20 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("handwoven-cotton-throw colours")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 560, opacity: 0.34, height: 1100 }))
  canvas.add(table(canvas, { y: 1380, colour: palette.walnut, wood: true }))
  const pile = [indigo, terracotta, oat]
  pile.forEach(({ colour, accent }, index) => {
    const stripe = (from: number, to: number): { u: [number, number]; colour: string } => ({
      u: [from, to],
      colour: accent,
    })
    canvas.add(
      foldedCloth(canvas, {
        x: 790 + Math.sin(index * 2) * 15,
        y: 1690 - index * 300,
        width: 1120 - index * 34,
        layers: 3,
        height: 98,
        depth: 150,
        colour,
        stripes: [stripe(0.34, 0.4), stripe(0.45, 0.66), stripe(0.71, 0.77)],
        shadow: index === 0,
      })
    )
  })
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the handspun cotton throw with woven bands. */
export const handwovenCottonThrow: Illustration = {
  handle: "handwoven-cotton-throw",
  scenes: [
    {
      name: "studio",
      alt: "Oat cotton throw with terracotta bands and a knotted fringe, hanging over a wooden rail",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A terracotta throw with indigo bands, laid over one end of a pale sofa",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Three folded throws on top of each other, oat, terracotta and indigo",
      format: "jpeg",
      svg: colours,
    },
  ],
}
