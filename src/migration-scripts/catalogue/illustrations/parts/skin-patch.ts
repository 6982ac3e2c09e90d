import { polygonPath } from "../kit/polygon-path"
import type { Point } from "../kit/point"
import type { Surface } from "../kit/surface"

/** Path data of the part of a skin between two places across and two along it, bent as the skin is. */
export function skinPatch(surface: Surface, [left, right]: [number, number], [top, low]: [number, number]) {
  const steps = 20
  const run = (place: (share: number) => Point): Point[] =>
    Array.from({ length: steps + 1 }, (_, index) => place(index / steps))
  return polygonPath([
    ...run((share) => surface(left + (right - left) * share, top)),
    ...run((share) => surface(right, top + (low - top) * share)),
    ...run((share) => surface(right + (left - right) * share, low)),
    ...run((share) => surface(left, low + (top - low) * share)),
  ])
}
