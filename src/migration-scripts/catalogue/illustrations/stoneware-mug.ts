import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { Canvas } from "./kit/canvas"
import { fringe } from "./kit/fringe"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { polygonPath } from "./kit/polygon-path"
import type { Point } from "./kit/point"
import { shade } from "./kit/shade"
import { softShape } from "./kit/soft-shape"
import { steam } from "./kit/steam"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { wovenCloth } from "./kit/woven-cloth"
import { biscuitPlate } from "./parts/biscuit-plate"
import { mug } from "./parts/mug"

const oat = { glaze: "#e6d8bd", dip: "#b9784f" }
const indigo = { glaze: "#c9cdc4", dip: palette.indigo }
const olive = { glaze: "#dccfae", dip: palette.olive }

function studio(): string {
  const canvas = new Canvas("stoneware-mug studio")
  canvas.add(wall(canvas, palette.mist), arch(canvas, { colour: palette.sage, top: 240, width: 1160 }))
  canvas.add(windowLight(canvas, { x: 600, opacity: 0.28, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1400, colour: palette.sand }))
  canvas.add(mug(canvas, { x: 730, y: 1640, scale: 1.45, ...oat }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("stoneware-mug in use")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 560, opacity: 0.42 }))
  canvas.add(
    leafShadow(canvas, { x: 1280, y: 60 }),
    table(canvas, { y: 1290, colour: palette.wood, wood: true })
  )
  canvas.add(runner(canvas), biscuitPlate(canvas, { x: 1190, y: 1610, scale: 1 }))
  canvas.add(mug(canvas, { x: 590, y: 1610, scale: 1.12, coffee: true, ...oat }))
  canvas.add(steam(canvas, { x: 590, y: 960, height: 560 }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function runner(canvas: Canvas): string {
  const corners: Point[] = [
    [150, 1420],
    [1440, 1400],
    [1530, 1830],
    [70, 1860],
  ]
  const [, , right = [0, 0], left = [0, 0]] = corners
  const outline = polygonPath(corners)
  const stripes = [0.1, 0.14, 0.86].map((share) => {
    const [top, bottom] = [150 + 1290 * share, 70 + 1460 * share]
    const band: Point[] = [
      [top, 1418],
      [top + 22, 1418],
      [bottom + 26, 1860],
      [bottom, 1860],
    ]
    return `<path d="${polygonPath(band)}" fill="${palette.indigo}" fill-opacity=".62"/>`
  })
  return (
    softShape(outline, { opacity: 0.3, blur: 34, steps: 5 }) +
    fringe(canvas, [left, right], { colour: palette.oat, length: 46, count: 150 }) +
    wovenCloth(canvas, outline, { colour: palette.oat, thread: 6 }) +
    canvas.clip(outline, stripes.join(""))
  )
}

function detail(): string {
  const canvas = new Canvas("stoneware-mug detail")
  canvas.add(wall(canvas, palette.sage), windowLight(canvas, { x: 300, opacity: 0.3 }))
  canvas.add(mug(canvas, { x: 960, y: 2300, scale: 2.75, ...oat }))
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

// Flat cut-paper grounds without grain keep this one small as PNG.
function colours(): string {
  const canvas = new Canvas("stoneware-mug colours")
  const ground = shade(palette.blush, 0.2)
  canvas.add(
    `<rect width="1600" height="2000" fill="${ground}"/><circle cx="800" cy="860" r="660" fill="${palette.oat}"/>`
  )
  canvas.add(`<path d="M0 1240H1600V2000H0Z" fill="${shade(palette.clay, 0.2)}"/>`)
  canvas.add(mug(canvas, { x: 1040, y: 1310, scale: 1.02, ...indigo }))
  canvas.add(mug(canvas, { x: 390, y: 1390, scale: 1.04, ...olive }))
  canvas.add(mug(canvas, { x: 800, y: 1760, scale: 1.18, ...oat }))
  return canvas.toSvg()
}

/** The pictures of the thrown stoneware mug with a dipped rim. */
export const stonewareMug: Illustration = {
  handle: "stoneware-mug",
  scenes: [
    {
      name: "studio",
      alt: "Speckled oat stoneware mug with a rust-brown glaze dipped over the rim and bare clay at the foot",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The mug full of hot coffee on a striped linen runner, beside a small plate of biscuits",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "Close view of the glaze running down from the rim over iron speckles and throwing rings",
      format: "jpeg",
      svg: detail,
    },
    {
      name: "colours",
      alt: "Three mugs with rims dipped in rust brown, indigo and olive green",
      format: "png",
      svg: colours,
    },
  ],
}
