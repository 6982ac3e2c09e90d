import type { FocalPoint } from "./types"

const FINE = 1_000

/** A focal point within the picture, to a thousandth of its width and height. */
export function placePoint({ x, y }: FocalPoint): FocalPoint {
  const place = (value: number) => Math.round(Math.min(Math.max(value, 0), 1) * FINE) / FINE
  return { x: place(x), y: place(y) }
}
