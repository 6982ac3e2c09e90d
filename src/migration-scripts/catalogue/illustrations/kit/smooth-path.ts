import { fixed } from "./fixed"
import type { Point } from "./point"

/** Path data of a soft curve through all points (Catmull-Rom as cubic Béziers). */
export function smoothPath(points: Point[], closed = false): string {
  const count = points.length
  const at = (index: number): Point => {
    const wrapped = closed ? (index + count) % count : Math.max(0, Math.min(count - 1, index))
    return points[wrapped] ?? [0, 0]
  }
  const first = at(0)
  let data = `M${fixed(first[0])} ${fixed(first[1])}`
  for (let index = 0; index < (closed ? count : count - 1); index++) {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)]
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6]
    const into: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6]
    data += `C${[...out, ...into, ...to].map(fixed).join(" ")}`
  }
  return closed ? `${data}Z` : data
}
