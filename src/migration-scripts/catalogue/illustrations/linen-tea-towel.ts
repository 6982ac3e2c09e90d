import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { Canvas } from "./kit/canvas"
import { ellipsePath } from "./kit/ellipse-path"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { rope } from "./kit/rope"
import { shade } from "./kit/shade"
import type { Surface } from "./kit/surface"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { clothSheet } from "./parts/cloth-sheet"
import { foldedCloth } from "./parts/folded-cloth"
import { mug } from "./parts/mug"
import { quadSurface } from "./parts/quad-surface"
import { teaTowelBands } from "./parts/tea-towel-bands"
import { wallRail } from "./parts/wall-rail"

const linen = shade(palette.oat, 0.35)

// Gathered at a loop in the upper middle, opening downwards into four deep folds.
const gathered: Surface = (u, v) => {
  const open = 0.14 + 0.86 * Math.pow(v, 0.62)
  return [
    800 + u * 400 * open,
    470 + v * 1130 + Math.abs(u) * 120 * v * (1 - v) + Math.sin(u * 8) * 30 * v - 70 * Math.abs(u) * v,
  ]
}

function studio(): string {
  const canvas = new Canvas("linen-tea-towel studio")
  canvas.add(
    wall(canvas, palette.oat),
    arch(canvas, { colour: palette.clay, top: 130, width: 1220, bottom: 1780 })
  )
  canvas.add(windowLight(canvas, { x: 540, opacity: 0.3, height: 1400 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1780, colour: palette.sand }))
  const folds = [-0.7, -0.3, 0.12, 0.52, 0.84].map((u) => ({ u, width: 0.17, strength: 1.5, from: 0.02 }))
  canvas.add(
    clothSheet(canvas, gathered, {
      colour: linen,
      thread: 4,
      bands: teaTowelBands("stripe"),
      folds,
      shadow: 60,
    })
  )
  canvas.add(
    rope(
      canvas,
      [
        [786, 500],
        [760, 430],
        [800, 372],
        [842, 430],
        [816, 500],
      ],
      { width: 18, colour: palette.oat, twist: 0.9 }
    )
  )
  canvas.add(`<path d="${ellipsePath(812, 384, 40, 40)}" fill="#2c170d" fill-opacity=".3"/>`)
  canvas.add(
    `<path d="${ellipsePath(800, 372, 38, 38)}" fill="${palette.walnut}"/><path d="${ellipsePath(792, 364, 27, 27)}" fill="${palette.wood}"/>`
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("linen-tea-towel in use")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 560, opacity: 0.4, height: 1000 }))
  canvas.add(
    leafShadow(canvas, { x: 1300, y: 60 }),
    table(canvas, { y: 1180, colour: palette.wood, wood: true })
  )
  const flat = quadSurface([
    [250, 1330],
    [1330, 1290],
    [1500, 1800],
    [90, 1850],
  ])
  const folds = [
    { u: -0.34, width: 0.03, strength: 1.2 },
    { u: 0.34, width: 0.03, strength: 1.2 },
  ]
  canvas.add(
    clothSheet(canvas, flat, { colour: linen, thread: 4, bands: teaTowelBands("check"), folds, shadow: 30 })
  )
  canvas.add(mug(canvas, { x: 1010, y: 1480, scale: 0.82, glaze: "#c9cdc4", dip: palette.indigo }))
  canvas.add(mug(canvas, { x: 560, y: 1650, scale: 0.92, glaze: "#e6d8bd", dip: "#b9784f" }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function patterns(): string {
  const canvas = new Canvas("linen-tea-towel patterns")
  canvas.add(wall(canvas, palette.denim), windowLight(canvas, { x: 560, opacity: 0.26, height: 1400 }))
  canvas.add(table(canvas, { y: 1560, colour: palette.oat }))
  canvas.add(wallRail(canvas, { y: 250, from: 110, to: 1490 }))
  ;(["stripe", "check"] as const).forEach((pattern, index) => {
    const x = 470 + index * 660
    const hung: Surface = (u, v) => [
      x + u * 290 + Math.sin(v * 3 + index) * 5,
      240 + v * 900 + Math.sin(u * 6 + index) * 10 * v,
    ]
    const folds = [-0.45, 0.1, 0.6].map((u) => ({ u, width: 0.12, strength: 0.7 }))
    canvas.add(clothSheet(canvas, hung, { colour: linen, thread: 4, bands: teaTowelBands(pattern), folds }))
  })
  const stripes = [-0.7, -0.45, 0.45, 0.7].map((u) => ({
    u: [u, u + 0.09] as [number, number],
    colour: palette.indigo,
  }))
  for (const index of [0, 1, 2]) {
    canvas.add(
      foldedCloth(canvas, {
        x: 800,
        y: 1800 - index * 82,
        width: 760,
        layers: 2,
        height: 41,
        depth: 120,
        colour: linen,
        stripes,
        shadow: index === 0,
      })
    )
  }
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the linen tea towel in stripe and check. */
export const linenTeaTowel: Illustration = {
  handle: "linen-tea-towel",
  scenes: [
    {
      name: "studio",
      alt: "Pale linen tea towel with indigo stripes, hanging by its loop from a wooden peg in deep folds",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A tea towel with a terracotta check spread on a wooden table under two washed mugs",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "The striped and the checked towel over a rail, and a folded set of three striped towels below",
      format: "jpeg",
      svg: patterns,
    },
  ],
}
