import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { bathBrush } from "./parts/bath-brush"
import { studioStage } from "./parts/studio-stage"
import { wallPeg } from "./parts/wall-peg"
import { waffleTowel } from "./parts/waffle-towel"
import { wallRail } from "./parts/wall-rail"

const boar = "#5a4636"
const tampico = "#dcc48e"

function studio(): string {
  const canvas = new Canvas("beech-bath-brush studio")
  canvas.add(
    studioStage(canvas, { wall: palette.oat, niche: palette.denim, table: palette.sand, top: 130, y: 1780 })
  )
  canvas.add(bathBrush(canvas, { x: 800, y: 250, scale: 1.02, bristle: tampico }), wallPeg(800, 258, 42))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function colours(): string {
  const canvas = new Canvas("beech-bath-brush bristles")
  canvas.add(wall(canvas, palette.mist), windowLight(canvas, { x: 480, opacity: 0.4, height: 1560 }))
  canvas.add(leafShadow(canvas, { x: 1420, y: 40 }), wallRail(canvas, { y: 210, from: 120, to: 1480 }))
  canvas.add(waffleTowel(canvas, { x: 1270, top: 200, width: 300, length: 900, colour: palette.clay }))
  canvas.add(
    bathBrush(canvas, { x: 400, y: 236, scale: 1.02, bristle: boar }),
    bathBrush(canvas, { x: 850, y: 236, scale: 1.02, bristle: tampico })
  )
  return canvas.add(paperGrain(canvas, 0.25)).toSvg()
}

/** The pictures of the long-handled beech brush. */
export const beechBathBrush: Illustration = {
  handle: "beech-bath-brush",
  scenes: [
    {
      name: "studio",
      alt: "Beech bath brush with a long bent handle, pale tampico bristles and a cotton strap, hanging from a peg",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "colours",
      alt: "Two bath brushes on a rail, one with dark boar bristle and one with pale tampico, beside a towel",
      format: "jpeg",
      svg: colours,
    },
  ],
}
