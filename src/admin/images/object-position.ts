import { CENTRE } from "./centre"
import type { FocalPoint } from "./types"

const WHOLE = 100

/** A focal point as CSS places a picture in a frame. */
export function objectPosition(point: FocalPoint | null): string {
  const { x, y } = point ?? CENTRE
  return `${x * WHOLE}% ${y * WHOLE}%`
}
