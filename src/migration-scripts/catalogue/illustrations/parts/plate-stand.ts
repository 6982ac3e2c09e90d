import type { Canvas } from "../kit/canvas"
import { fixed } from "../kit/fixed"
import { groundShadow } from "../kit/ground-shadow"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"
import { plateFace } from "./plate-face"

type Options = { x: number; y: number; plate: { radius: number; glaze: string } }

/** A plate upright on a little easel of two wooden pegs; (x, y) is the middle between the easel's feet. */
export function plateStand(canvas: Canvas, { x, y, plate }: Options): string {
  const { radius, glaze } = plate
  const middle = y - radius * 0.97 - 60
  const pegs = [-1, 1].map((side) => {
    const from: Point = [x + side * radius * 0.36, y - 20]
    return { side, from }
  })
  const back = pegs.map(({ side, from }) =>
    peg(
      [
        [from[0] - side * 30, y - 420],
        [from[0] - side * 4, y - 200],
        [from[0] + side * 30, y - 10],
      ],
      44
    )
  )
  const front = pegs.map(({ side, from }) =>
    peg(
      [
        [from[0] - side * 26, y - 8],
        [from[0] + side * 6, y - 2],
        [from[0] + side * 22, y - 40],
        [from[0] + side * 26, y - 116],
      ],
      46
    )
  )
  return (
    groundShadow(canvas, { x, y, rx: radius * 0.62, ry: 58, length: radius * 1.1 }) +
    back.join("") +
    plateFace(canvas, { x, y: middle, radius, tilt: 0.97, glaze, shadow: [44, 26] }) +
    rail(x, y, radius) +
    front.join("")
  )
}

function rail(x: number, y: number, radius: number): string {
  return peg(
    [
      [x - radius * 0.4, y - 26],
      [x, y - 22],
      [x + radius * 0.4, y - 26],
    ],
    34
  )
}

function peg(points: Point[], width: number): string {
  const wood = new Ribbon(points, width)
  const [x, y] = wood.point(1)
  const zone = (left: number, right: number, fill: string, opacity = 1): string =>
    `<path d="${wood.zone(left, right)}" fill="${fill}" fill-opacity="${opacity}"/>`
  return (
    zone(-1, 1, palette.walnut) +
    zone(0.3, 1, shade(palette.walnut, -0.45), 0.7) +
    zone(-0.7, -0.3, shade(palette.walnut, 0.5), 0.55) +
    `<circle cx="${fixed(x)}" cy="${fixed(y)}" r="${fixed(width / 2)}" fill="${shade(palette.walnut, 0.12)}"/>`
  )
}
