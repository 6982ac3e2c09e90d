import type { Illustration } from "./contract/illustration"
import { Canvas } from "./kit/canvas"
import { leafShadow } from "./kit/leaf-shadow"
import { leafSprig } from "./kit/leaf-sprig"
import { palette } from "./kit/palette"
import { paperGrain } from "./kit/paper-grain"
import { roundFruit } from "./kit/round-fruit"
import type { Surface } from "./kit/surface"
import { table } from "./kit/table"
import { wall } from "./kit/wall"
import { windowLight } from "./kit/window-light"
import { woodGrain } from "./kit/wood-grain"
import { clothSheet } from "./parts/cloth-sheet"
import { indigoRoll } from "./parts/indigo-roll"
import { indigoStars } from "./parts/indigo-stars"
import { quadSurface } from "./parts/quad-surface"
import { saladBowl } from "./parts/salad-bowl"

const white = { colour: palette.oat, opacity: 0.85 }

const hem = [
  { v: [0.9, 0.915] as [number, number], ...white },
  { v: [0.93, 0.96] as [number, number], ...white },
]

const overEdge = [
  { u: -0.5, width: 0.14, strength: 0.5 },
  { u: 0.3, width: 0.16, strength: 0.5 },
]

// A table seen from its end: the top runs back, the runner comes over the front edge.
function studio(): string {
  const canvas = new Canvas("indigo-table-runner studio")
  canvas.add(wall(canvas, palette.sand), windowLight(canvas, { x: 520, opacity: 0.38, height: 900 }))
  canvas.add(leafShadow(canvas, { x: 1340, y: 20 }))
  endOfTable(canvas)
  const top = quadSurface([
    [560, 890],
    [1040, 890],
    [1130, 1332],
    [470, 1332],
  ])
  const front: Surface = (u, v) => [800 + u * (330 + v * 6), 1326 + v * 520 + Math.sin(u * 4) * 6 * v]
  canvas.add(
    clothSheet(canvas, top, {
      colour: palette.indigo,
      shadow: 16,
      marks: indigoStars(canvas, top, { columns: 5, rows: 6, size: 7 }),
    })
  )
  canvas.add(
    clothSheet(canvas, front, {
      colour: palette.indigo,
      bands: hem,
      folds: overEdge,
      marks: indigoStars(canvas, front, { columns: 5, rows: 4, size: 10 }),
    })
  )
  canvas.add(
    saladBowl(canvas, {
      x: 800,
      y: 1200,
      scale: 0.62,
      colour: palette.chalk,
      inside: (form) => lemons(canvas, form.x, form.ring(0).y),
    })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function endOfTable(canvas: Canvas): void {
  canvas.add(`<path d="M250 900H1350L1540 1330H60Z" fill="${palette.wood}"/>`)
  canvas.add(
    canvas.clip(
      "M250 900H1350L1540 1330H60Z",
      woodGrain(canvas, palette.wood, { x: 0, y: 900, width: 1600, height: 430 })
    ),
    `<rect x="0" y="1390" width="1600" height="610" fill="#2c170d" fill-opacity=".34"/>`,
    `<path d="M60 1330H1540V1396H60Z" fill="#7d5636"/><path d="M60 1332H1540" stroke="#e2bd84" stroke-width="6"/>`,
    `<path d="M120 1396H230V2000H120ZM1370 1396H1480V2000H1370Z" fill="#6d4630"/>`
  )
}

function lemons(canvas: Canvas, x: number, y: number): string {
  const lemon = (dx: number, dy: number, turn: number): string =>
    roundFruit(canvas, { x: x + dx, y: y + dy, radius: 92, colour: "#dca83a", turn, nub: true })
  const sprig = leafSprig(
    canvas,
    [
      [x - 60, y],
      [x - 150, y - 120],
      [x - 190, y - 250],
    ],
    { colour: palette.moss, size: 120, leaves: 9 }
  )
  return sprig + lemon(-120, -10, 200) + lemon(110, -20, 20) + lemon(0, -70, -30) + lemon(20, 30, 160)
}

function detail(): string {
  const canvas = new Canvas("indigo-table-runner detail")
  canvas.add(table(canvas, { y: -300, colour: palette.wood, wood: true }))
  const close: Surface = (u, v) => [820 + u * 900 + v * 120, -200 + v * 1900 + u * 130 + Math.sin(u * 5) * 8]
  const bands = [
    { v: [0.9, 0.91] as [number, number], ...white },
    { v: [0.925, 0.95] as [number, number], ...white },
  ]
  const folds = [
    { u: -0.45, width: 0.22, strength: 0.45 },
    { u: 0.35, width: 0.22, strength: 0.45 },
  ]
  canvas.add(
    clothSheet(canvas, close, {
      colour: palette.indigo,
      thread: 9,
      bands,
      folds,
      shadow: 70,
      marks: indigoStars(canvas, close, { columns: 5, rows: 5, size: 21 }),
    })
  )
  return canvas.add(paperGrain(canvas)).toSvg()
}

function patterns(): string {
  const canvas = new Canvas("indigo-table-runner patterns")
  canvas.add(wall(canvas, palette.blush), windowLight(canvas, { x: 560, opacity: 0.36, height: 1150 }))
  canvas.add(leafShadow(canvas), table(canvas, { y: 1360, colour: palette.oat }))
  canvas.add(indigoRoll(canvas, { x: 850, y: 1520, width: 980, radius: 165, stars: false }))
  canvas.add(indigoRoll(canvas, { x: 780, y: 1740, width: 1100, radius: 175, stars: true }))
  return canvas.add(paperGrain(canvas)).toSvg()
}

/** The pictures of the pit-dyed indigo runner, with stars and plain. */
export const indigoTableRunner: Illustration = {
  handle: "indigo-table-runner",
  scenes: [
    {
      name: "studio",
      alt: "Indigo runner with tied white stars along a wooden table and over its edge, a bowl of lemons on it",
      format: "jpeg",
      svg: studio,
    },
    {
      name: "detail",
      alt: "Close view of pale dotted stars on deep blue handwoven cotton and two woven lines near the hem",
      format: "jpeg",
      svg: detail,
    },
    {
      name: "colours",
      alt: "Two rolled runners tied with raffia, the plain one behind and the one with stars in front",
      format: "jpeg",
      svg: patterns,
    },
  ],
}
