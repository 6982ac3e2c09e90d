import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { shade } from "./kit/shade"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { foldedCloth } from "./parts/folded-cloth"
import { soapBar } from "./parts/soap-bar"
import { studioStage } from "./parts/studio-stage"
import { waffle } from "./parts/waffle"
import { waffleTowel } from "./parts/waffle-towel"
import { wallRail } from "./parts/wall-rail"

const oat = palette.oat
const sage = palette.sage

function studio(): string {
  const canvas = new Canvas("linen-bath-towel studio")
  canvas.add(wall(canvas, palette.clay), windowLight(canvas, { x: 480, opacity: 0.34, height: 1600 }))
  canvas.add(leafShadow(canvas, { x: 1400, y: 60 }), wallRail(canvas, { y: 300, from: 190, to: 1410 }))
  canvas.add(waffleTowel(canvas, { x: 790, top: 290, width: 900, length: 1340, colour: oat }))
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("linen-bath-towel colours")
  canvas.add(studioStage(canvas, { wall: palette.blush, table: palette.wood, wood: true, y: 1350 }))
  const pile = [
    { y: 1700, width: 1080, colour: sage },
    { y: 1480, width: 1050, colour: oat },
    { y: 1260, width: 1020, colour: sage },
  ]
  pile.forEach(({ y, width, colour }, index) => {
    const [half, top] = [width / 2, y - 210]
    canvas.add(
      foldedCloth(canvas, {
        x: 790 + (index % 2 ? 14 : -8),
        y,
        width,
        layers: 3,
        height: 70,
        depth: 190,
        colour,
        shadow: index === 0,
      }),
      waffle(canvas, `M${790 - half + 40} ${top + 6}H${790 + half - 40}V${y - 8}H${790 - half + 40}Z`, 24),
      waffle(
        canvas,
        `M${790 - half * 0.84} ${top - 186}H${790 + half * 0.84}L${790 + half - 40} ${top + 6}H${790 - half + 40}Z`,
        24
      )
    )
  })
  canvas.add(
    soapBar(canvas, { x: 780, y: 986, scale: 0.4, colour: shade(palette.sand, 0.5), leaf: true, shadow: 160 })
  )
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the waffle-woven linen towel. */
export const linenBathTowel: Illustration = {
  handle: "linen-bath-towel",
  scenes: [
    {
      name: "studio",
      alt: "Oat-coloured waffle-woven linen towel with a flat hem, hanging over a round wooden rail",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "A pile of three folded waffle towels in sage, oat and sage, with a bar of soap on top",
      format: "jpeg",
      svg: colours,
    },
  ],
}
