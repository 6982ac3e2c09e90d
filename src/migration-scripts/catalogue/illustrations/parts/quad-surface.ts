import type { Point } from "../kit/point"
import type { Surface } from "../kit/surface"

/** A flat thing lying or hanging between four corners (clockwise from upper left): u is -1 to 1, v is 0 to 1. */
export function quadSurface([a, b, c, d]: [Point, Point, Point, Point]): Surface {
  const blend = (from: Point, to: Point, share: number): Point => [
    from[0] + (to[0] - from[0]) * share,
    from[1] + (to[1] - from[1]) * share,
  ]
  return (u, v) => blend(blend(a, b, (u + 1) / 2), blend(d, c, (u + 1) / 2), v)
}
