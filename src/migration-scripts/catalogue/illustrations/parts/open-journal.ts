import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { leafSprig } from "../kit/leaf-sprig"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { polygonPath } from "../kit/polygon-path"
import { softShape } from "../kit/soft-shape"
import type { Surface } from "../kit/surface"
import { skinPatch } from "./skin-patch"

type Options = { cover: string }

// Pages arch up from the fold and fall to their outer edge.
function page(side: number, drop = 0): Surface {
  return (u, v) => {
    const out = (u * side + 1) / 2
    const [half, y] = [560 + 110 * v, 1240 + 480 * v]
    return [800 + side * out * half, y + drop - 46 * Math.sin(Math.min(1, out * 1.25) * Math.PI) + out * 14]
  }
}

/** A journal open flat on the table: a page of notes on the left, a drawn twig on the right. */
export function openJournal(canvas: Canvas, { cover }: Options): string {
  const sheet = (surface: Surface): string => skinPatch(surface, [-1, 1], [0, 1])
  const board = polygonPath([
    [214, 1236],
    [1386, 1236],
    [1500, 1764],
    [100, 1764],
  ])
  const stack = [30, 24, 18, 12, 6, 0].flatMap((drop, index) =>
    [-1, 1].map(
      (side) =>
        `<path d="${sheet(page(side, drop))}" fill="${index === 5 ? palette.chalk : index % 2 ? "#cfc0a2" : "#efe5d0"}"/>`
    )
  )
  return (
    `<g transform="translate(26 26)">${softShape(board, { opacity: 0.36, blur: 50, steps: 6 })}</g>` +
    `<path d="${board}" fill="${cover}"/>` +
    stack.join("") +
    [-1, 1].map((side) => `<path d="${sheet(page(side))}" fill="${fold(canvas, side)}"/>`).join("") +
    notes(canvas, page(-1)) +
    sketch(canvas)
  )
}

function fold(canvas: Canvas, side: number): string {
  const [inner, outer] = [side < 0 ? 1 : 0, side < 0 ? 0 : 1]
  return canvas.linear(
    [
      [0, "#2c170d", 0.4],
      [0.12, "#2c170d", 0.14],
      [0.4, "#fffaf0", 0.3],
      [1, "#2c170d", side < 0 ? 0.04 : 0.14],
    ],
    [inner, 0, outer, 0]
  )
}

function notes(canvas: Canvas, surface: Surface): string {
  const { random } = canvas
  let data = ""
  for (let line = 0; line < 11; line++) {
    const v = 0.14 + line * 0.068
    let u = -0.78
    const end = line === 4 || line === 10 ? random.range(-0.2, 0.2) : random.range(0.55, 0.72)
    while (u < end) {
      const letters = Math.floor(random.range(3, 9))
      for (let letter = 0; letter < letters; letter++) {
        const [x, y] = surface(u, v)
        const tall = random.chance(0.25) ? 24 : 11
        data += `${letter === 0 ? `M${fixed(x)} ${fixed(y)}` : ""}q${fixed(random.range(1, 5))} ${-tall} ${fixed(6)} ${-tall * 0.6}t${fixed(6)} ${fixed(tall * 0.6)}`
        u += 0.0415
      }
      u += 0.045
    }
  }
  return `<path d="${data}" fill="none" stroke="${palette.indigo}" stroke-width="3.4" stroke-linecap="round" stroke-opacity=".85"/>`
}

function sketch(canvas: Canvas): string {
  const twig: Point[] = [
    [1010, 1660],
    [1070, 1520],
    [1150, 1400],
    [1230, 1270],
  ]
  return leafSprig(canvas, twig, { colour: palette.olive, leaves: 13, size: 120, slim: 0.4 })
}
