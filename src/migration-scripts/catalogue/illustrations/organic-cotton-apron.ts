import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { apron } from "./parts/apron"
import { saladServer } from "./parts/salad-server"
import { wallPeg } from "./parts/wall-peg"

const terracotta = shade(palette.terracotta, 0.06)

function studio(): string {
  const canvas = new Canvas("organic-cotton-apron studio")
  canvas.add(
    wall(canvas, palette.mist),
    arch(canvas, { colour: palette.oat, top: 110, width: 1240, bottom: 1800 })
  )
  canvas.add(windowLight(canvas, { x: 540, opacity: 0.3, height: 1500 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1800, colour: palette.wood, wood: true }))
  canvas.add(apron(canvas, { x: 790, y: 270, scale: 1.02, colour: terracotta }), wallPeg(790, 280))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("organic-cotton-apron in use")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 520, opacity: 0.4, height: 1500 }))
  canvas.add(leafShadow(canvas, { x: 1380, y: 60 }))
  const tools =
    saladServer(canvas, { x: 660, y: 1290, length: 780, turn: -7, kind: "spoon" }) +
    saladServer(canvas, { x: 760, y: 1290, length: 720, turn: 6, kind: "fork" })
  canvas.add(
    apron(canvas, { x: 800, y: 90, scale: 1.3, colour: palette.oat, inPocket: tools }),
    wallPeg(800, 102, 50)
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("organic-cotton-apron colours")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 560, opacity: 0.34, height: 1300 }))
  canvas.add(table(canvas, { y: 1640, colour: palette.sand, wood: true }))
  canvas.add(
    `<rect x="80" y="372" width="1440" height="70" rx="12" fill="#2c170d" fill-opacity=".2"/><rect x="70" y="352" width="1440" height="72" rx="12" fill="${palette.wood}"/>`
  )
  for (const [x, colour] of [
    [310, palette.oat],
    [800, palette.charcoal],
    [1290, terracotta],
  ] as const) {
    canvas.add(apron(canvas, { x, y: 380, scale: 0.54, colour }), wallPeg(x, 386, 28))
  }
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the cross-back cotton apron. */
export const organicCottonApron: Illustration = {
  handle: "organic-cotton-apron",
  scenes: [
    {
      name: "studio",
      alt: "Terracotta cotton apron with crossed straps and one wide stitched pocket, hanging from a wooden peg",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "An oat-coloured apron with a wooden spoon and fork in its divided pocket",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "colours",
      alt: "Three aprons in oat, charcoal and terracotta on a row of pegs",
      format: "jpeg",
      svg: colours,
    },
  ],
}
