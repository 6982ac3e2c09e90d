import type { Canvas } from "../kit/canvas"
import { discSurface } from "../kit/disc-surface"
import { ellipsePath } from "../kit/ellipse-path"
import { fixed } from "../kit/fixed"
import { palette } from "../kit/palette"
import { shade } from "../kit/shade"
import { softShape } from "../kit/soft-shape"
import { speckle } from "../kit/speckle"

type Options = {
  x: number
  y: number
  radius: number
  tilt?: number
  glaze: string
  shadow?: [number, number]
}

/** A matt plate seen from above or leaning towards us: raised rim, clay edge, shallow well. (x, y) is its middle. */
export function plateFace(canvas: Canvas, options: Options): string {
  const { x, y, radius, tilt = 1, glaze, shadow = [26, 34] } = options
  const ring = (share: number, fill: string, dx = 0, dy = 0): string =>
    `<path d="${ellipsePath(x + dx, y + dy, radius * share, radius * share * tilt)}" fill="${fill}"/>`
  const slope = (from: number, to: number): string =>
    canvas.linear(
      [
        [0, shade(glaze, from)],
        [0.5, glaze],
        [1, shade(glaze, to)],
      ],
      [0.1, 0, 0.85, 1]
    )
  const dots = (colour: string, count: number, opacity: number): string =>
    speckle(canvas, discSurface({ x, y, radius: radius * 0.97, tilt }), {
      count,
      colour,
      size: [1.2, radius * 0.011],
      u: [1, 3],
      opacity,
    })
  const cast = softShape(ellipsePath(x + shadow[0], y + shadow[1], radius, radius * tilt), {
    opacity: 0.36,
    blur: radius * 0.1,
    steps: 5,
  })
  return (
    cast +
    ring(1, shade("#a9724e", -0.3), radius * 0.008, radius * 0.016) +
    ring(1, "#a9724e") +
    ring(0.985, slope(0.34, -0.12)) +
    ring(0.955, slope(-0.16, 0.16)) +
    ring(0.75, slope(0.2, -0.3)) +
    ring(0.725, slope(-0.2, 0.22)) +
    ring(0.69, slope(0.02, -0.06)) +
    turning(x, y, radius, tilt) +
    dots("#3a2416", 320, 0.4) +
    dots("#fff6e4", 130, 0.4)
  )
}

// Spiral marks of the wheel in the well.
function turning(x: number, y: number, radius: number, tilt: number): string {
  const rings = [0.6, 0.47, 0.34, 0.2, 0.08].map(
    (share) =>
      `<ellipse cx="${fixed(x)}" cy="${fixed(y)}" rx="${fixed(radius * share)}" ry="${fixed(radius * share * tilt)}"/>`
  )
  return `<g fill="none" stroke="${palette.chalk}" stroke-opacity=".16" stroke-width="${fixed(radius * 0.012)}">${rings.join("")}</g>`
}
