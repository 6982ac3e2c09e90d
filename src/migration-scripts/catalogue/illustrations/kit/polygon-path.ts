import { fixed } from "./fixed"
import type { Point } from "./point"

/** Path data of straight lines through all points, closed unless told otherwise. */
export function polygonPath(points: Point[], closed = true): string {
  const data = points.map(([x, y], index) => `${index === 0 ? "M" : "L"}${fixed(x)} ${fixed(y)}`).join("")
  return closed ? `${data}Z` : data
}
