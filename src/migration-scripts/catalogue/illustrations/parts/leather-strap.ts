import type { Canvas } from "../kit/canvas"
import { ellipsePath } from "../kit/ellipse-path"
import { palette } from "../kit/palette"
import type { Point } from "../kit/point"
import { Ribbon } from "../kit/ribbon"
import { shade } from "../kit/shade"
import { stitches } from "../kit/stitches"

type Options = { width: number; colour?: string; riveted?: boolean }

/** A stitched leather strap along a line, with a cast edge, worn lights and, if riveted, brass rivets at both ends. */
export function leatherStrap(canvas: Canvas, points: Point[], options: Options): string {
  const { width, colour = palette.leather, riveted = true } = options
  const band = new Ribbon(points, width)
  const part = (path: string, fill: string, opacity = 1): string =>
    `<path d="${path}" fill="${fill}" fill-opacity="${opacity}"/>`
  const seams = [-0.68, 0.68].map((offset) =>
    stitches(band.line(offset, 0.02, 0.98), {
      colour: palette.oat,
      width: width * 0.06,
      length: width * 0.24,
      gap: width * 0.17,
    })
  )
  const rivets = riveted ? [0.05, 0.95].map((share) => rivet(canvas, band.point(share), width * 0.19)) : []
  return (
    `<g transform="translate(${width * 0.12} ${width * 0.1})">${part(band.outline, "#2c170d", 0.3)}</g>` +
    part(band.outline, colour) +
    part(band.zone(0.55, 1), shade(colour, -0.35), 0.7) +
    part(band.zone(-1, -0.8), shade(colour, 0.4), 0.7) +
    part(band.zone(-0.35, 0.1, 0.2, 0.62), shade(colour, 0.3), 0.35) +
    seams.join("") +
    rivets.join("")
  )
}

function rivet(canvas: Canvas, [x, y]: Point, radius: number): string {
  const brass = canvas.radial(
    [
      [0, "#fff0c4"],
      [0.4, palette.brass],
      [1, shade(palette.brass, -0.55)],
    ],
    [0.35, 0.3, 0.75]
  )
  return (
    `<path d="${ellipsePath(x + radius * 0.2, y + radius * 0.25, radius * 1.15, radius * 1.15)}" fill="#2c170d" fill-opacity=".45"/>` +
    `<path d="${ellipsePath(x, y, radius, radius)}" fill="${brass}"/>`
  )
}
