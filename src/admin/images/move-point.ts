import { CENTRE } from "./centre"
import { placePoint } from "./place-point"
import type { FocalPoint } from "./types"

const STEP = 0.01
const STRIDE = 0.1

const WAYS: Record<string, [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Where a key takes the focal point: a hundredth an arrow, a tenth with Shift, Home to the centre. Else undefined. */
export function movePoint({ x, y }: FocalPoint, key: string, isFar: boolean): FocalPoint | undefined {
  if (key === "Home") return CENTRE
  const way = WAYS[key]
  const step = isFar ? STRIDE : STEP
  return way && placePoint({ x: x + way[0] * step, y: y + way[1] * step })
}
