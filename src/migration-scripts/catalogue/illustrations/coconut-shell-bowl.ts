import type { Illustration } from "./contract/illustration"
import { arch } from "./kit/arch"
import { Canvas } from "./kit/canvas"
import { ellipsePath } from "./kit/ellipse-path"
import { leafShadow } from "./kit/leaf-shadow"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { roundFruit } from "./kit/round-fruit"
import { shade } from "./kit/shade"
import { speckle } from "./kit/speckle"
import { sweep } from "./kit/sweep"
import { table } from "./kit/table"
import type { TurnedForm } from "./kit/turned-form"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { coconutBowl } from "./parts/coconut-bowl"

function studio(): string {
  const canvas = new Canvas("coconut-shell-bowl studio")
  canvas.add(wall(canvas, palette.sage), arch(canvas, { colour: palette.oat, top: 240, width: 1200 }))
  canvas.add(windowLight(canvas, { x: 560, opacity: 0.3, height: 1180 }), leafShadow(canvas))
  canvas.add(table(canvas, { y: 1340, colour: palette.blush }))
  canvas.add(
    coconutBowl(canvas, { x: 1060, y: 1440, scale: 0.86 }),
    coconutBowl(canvas, { x: 620, y: 1680, scale: 1.08 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function inUse(): string {
  const canvas = new Canvas("coconut-shell-bowl in use")
  canvas.add(wall(canvas, palette.mist), windowLight(canvas, { x: 540, opacity: 0.42 }))
  canvas.add(
    leafShadow(canvas, { x: 1300, y: 40 }),
    table(canvas, { y: 1330, colour: palette.wood, wood: true })
  )
  canvas.add(coconutBowl(canvas, { x: 780, y: 1690, scale: 1.4, inside: (form) => breakfast(canvas, form) }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

function breakfast(canvas: Canvas, form: TurnedForm): string {
  const { radius, y } = form.ring(0)
  const [x, top] = [form.x, y + 24]
  const [rx, ry] = [radius - 44, (radius - 44) * form.tilt]
  const slice = (dx: number, dy: number): string =>
    `<path d="${ellipsePath(x + dx, top + dy + 12, 78, 34)}" fill="#b98f4a"/><path d="${ellipsePath(x + dx, top + dy, 78, 34)}" fill="#f3e2b2"/>` +
    `<path d="${ellipsePath(x + dx, top + dy, 40, 16)}" fill="#e2c77f"/>` +
    [-16, 0, 16]
      .map((seed) => `<path d="${ellipsePath(x + dx + seed, top + dy, 4, 3)}" fill="#6d4630"/>`)
      .join("")
  const berry = (dx: number, dy: number): string =>
    roundFruit(canvas, { x: x + dx, y: top + dy, radius: 40, colour: "#4c4a72", squash: 0.94 })
  const oats = (colour: string, count: number): string =>
    speckle(
      canvas,
      (u, v) => [x + 250 + u * 150 * Math.sqrt(v), top - 10 + Math.sin(u * 23) * 46 * Math.sqrt(v)],
      { count, colour, size: [7, 17], opacity: 0.95 }
    )
  return (
    `<path d="${ellipsePath(x, top, rx, ry)}" fill="${shade("#b98097", 0.3)}"/>` +
    `<path d="${ellipsePath(x - 60, top - 20, rx * 0.7, ry * 0.5)}" fill="#fff6e4" fill-opacity=".28"/>` +
    oats("#a86f33", 130) +
    oats("#dcae6a", 110) +
    [slice(-360, 0), slice(-260, 36), slice(-150, 58), slice(-30, 70)].join("") +
    [berry(-90, -40), berry(-10, -70), berry(70, -34), berry(0, -12)].join("") +
    leafSprig(
      canvas,
      [
        [x + 90, top - 10],
        [x + 140, top - 110],
        [x + 230, top - 190],
      ],
      { colour: palette.moss, size: 120, slim: 0.5, leaves: 6 }
    )
  )
}

function set(): string {
  const canvas = new Canvas("coconut-shell-bowl set")
  canvas.add(sweep(canvas, palette.clay, 1240), windowLight(canvas, { x: 520, opacity: 0.24, height: 1000 }))
  canvas.add(
    coconutBowl(canvas, { x: 1130, y: 1190, scale: 0.7 }),
    coconutBowl(canvas, { x: 470, y: 1250, scale: 0.7 })
  )
  canvas.add(
    coconutBowl(canvas, { x: 1090, y: 1620, scale: 0.74 }),
    coconutBowl(canvas, { x: 480, y: 1740, scale: 0.76 })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the polished coconut shell bowls. */
export const coconutShellBowl: Illustration = {
  handle: "coconut-shell-bowl",
  scenes: [
    {
      name: "studio",
      alt: "Two dark polished coconut shell bowls with pale cut rims, one behind the other",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "A coconut bowl filled with fruit yoghurt, banana slices, berries, oats and a mint sprig",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "A set of four coconut shell bowls, none quite like the others",
      format: "jpeg",
      svg: set,
    },
  ],
}
