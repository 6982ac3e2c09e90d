import { fixed } from "./fixed"
import type { Point } from "./point"
import { polygonPath } from "./polygon-path"

type Options = { colour: string; width?: number; length?: number; gap?: number }

/** A seam of saddle stitches along a line, each with the small dark dent it presses into leather or cloth. */
export function stitches(points: Point[], options: Options): string {
  const { colour, width = 5, length = 17, gap = 11 } = options
  const data = polygonPath(points, false)
  const dash = `stroke-dasharray="${fixed(length)} ${fixed(gap)}" stroke-linecap="round" fill="none"`
  const dent = `<path d="${data}" ${dash} stroke="#2c170d" stroke-opacity=".45" stroke-width="${fixed(width + 3)}" transform="translate(1.5 2.5)"/>`
  return `${dent}<path d="${data}" ${dash} stroke="${colour}" stroke-width="${fixed(width)}"/>`
}
