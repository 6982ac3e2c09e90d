import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { glow } from "./kit/glow"
import { leafShadow } from "./kit/leaf-shadow"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import type { Point } from "./kit/point"
import { rope } from "./kit/rope"
import { roundFruit } from "./kit/round-fruit"
import { sweep } from "./kit/sweep"
import { table } from "./kit/table"
import type { TurnedForm } from "./kit/turned-form"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { saladBowl } from "./parts/salad-bowl"
import { saladServer } from "./parts/salad-server"

function studio(): string {
  const canvas = new Canvas("olive-wood-salad-servers studio")
  canvas.add(
    sweep(canvas, palette.sage, 1900),
    glow(canvas, { x: 620, y: 760, rx: 700, ry: 760, colour: palette.oat })
  )
  canvas.add(
    windowLight(canvas, { x: 620, opacity: 0.3, height: 1500 }),
    leafShadow(canvas, { x: 1400, y: 900, angle: 150 })
  )
  canvas.add(
    leafSprig(
      canvas,
      [
        [210, 1780],
        [420, 1500],
        [480, 1180],
      ],
      { colour: palette.olive, size: 140, leaves: 15 }
    )
  )
  canvas.add(saladServer(canvas, { x: 690, y: 1780, length: 1600, turn: 12, kind: "fork" }))
  canvas.add(saladServer(canvas, { x: 880, y: 1800, length: 1600, turn: -9, kind: "spoon" }))
  canvas.add(tie(canvas, 793, 1250))
  return canvas.add(paperGrain(canvas)).toSvg()
}

// Three rounds of cord where the two handles cross, and a bow of two loose ends.
function tie(canvas: Canvas, x: number, y: number): string {
  const end = (dx: number, dy: number): Point[] => [
    [x + 20, y],
    [x + dx * 0.5, y + dy * 0.2],
    [x + dx, y + dy],
  ]
  const rounds = [-22, 0, 22].map((dy): Point[] => [
    [x - 74, y + dy + 12],
    [x, y + dy - 6],
    [x + 74, y + dy + 4],
  ])
  const cord = (line: Point[]): string => rope(canvas, line, { width: 20, colour: palette.oat, twist: 0.8 })
  return [end(230, 190), end(150, 270), ...rounds].map(cord).join("")
}

function inUse(): string {
  const canvas = new Canvas("olive-wood-salad-servers in use")
  canvas.add(wall(canvas, palette.clay), windowLight(canvas, { x: 560, opacity: 0.4 }))
  canvas.add(leafShadow(canvas, { x: 1320, y: 40 }), table(canvas, { y: 1380, colour: palette.oat }))
  canvas.add(
    saladBowl(canvas, {
      x: 790,
      y: 1690,
      scale: 1.2,
      colour: palette.chalk,
      inside: (form) => salad(canvas, form),
    })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function leafOf(
  canvas: Canvas,
  [x, y]: Point,
  dx: number,
  dy: number,
  lean: number,
  rise: number,
  colour: string
): string {
  return leafSprig(
    canvas,
    [
      [x + dx, y + dy],
      [x + dx + lean * 0.5, y + dy - rise * 0.6],
      [x + dx + lean, y + dy - rise],
    ],
    {
      colour,
      slim: 0.62,
      size: 170,
      leaves: 9,
      from: 0,
    }
  )
}

function salad(canvas: Canvas, form: TurnedForm): string {
  const [x, y] = [form.x, form.ring(0).y]
  const greens = [-380, -290, -200, -110, -20, 70, 160, 250, 330, 380]
  const row = (dy: number, rise: number, colours: [string, string, string]): string =>
    greens
      .map((dx) =>
        leafOf(
          canvas,
          [x, y],
          dx * (1 - Math.abs(dy) / 700),
          dy,
          dx * 0.16 + canvas.random.jitter(70),
          rise,
          canvas.random.pick(colours)
        )
      )
      .join("")
  const tomato = (dx: number, dy: number): string =>
    roundFruit(canvas, { x: x + dx, y: y + dy, radius: 62, colour: "#b9472c", squash: 0.95 })
  return (
    row(-40, 120, [palette.moss, palette.olive, palette.moss]) +
    saladServer(canvas, { x: x - 470, y: y - 890, length: 1150, turn: 154, kind: "fork", shadow: false }) +
    saladServer(canvas, { x: x + 520, y: y - 860, length: 1150, turn: 207, kind: "spoon", shadow: false }) +
    row(40, 100, [palette.olive, palette.sage, palette.moss]) +
    tomato(-300, -20) +
    tomato(40, -50) +
    tomato(300, 10) +
    row(130, 90, [palette.sage, palette.olive, "#8f9a58"]) +
    tomato(-90, 50) +
    tomato(180, 60)
  )
}

function detail(): string {
  const canvas = new Canvas("olive-wood-salad-servers detail")
  canvas.add(sweep(canvas, palette.blush, 1980), windowLight(canvas, { x: 500, opacity: 0.34, height: 1500 }))
  canvas.add(saladServer(canvas, { x: 330, y: 3300, length: 3150, turn: 3, kind: "fork" }))
  canvas.add(saladServer(canvas, { x: 1230, y: 3420, length: 3150, turn: -3, kind: "spoon" }))
  return canvas.add(paperGrain(canvas, 0.3)).toSvg()
}

/** The pictures of the olive wood spoon and fork for salad. */
export const oliveWoodSaladServers: Illustration = {
  handle: "olive-wood-salad-servers",
  scenes: [
    {
      name: "studio",
      alt: "Olive wood salad fork and spoon, crossed and tied with a cotton cord, beside an olive twig",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "in-use",
      alt: "The two servers standing in a large pale bowl of green salad with tomatoes",
      format: "jpeg",
      svg: inUse,
    },
    {
      name: "detail",
      alt: "Close view of the fork's three tines and the spoon's bowl with the dark figure of olive wood",
      format: "jpeg",
      svg: detail,
    },
  ],
}
