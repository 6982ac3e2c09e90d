import type { FocalPoint } from "./types"

const WHOLE = 100

/** Where a focal point is, in words. */
export function pointWords({ x, y }: FocalPoint): string {
  return `${Math.round(x * WHOLE)} % from the left, ${Math.round(y * WHOLE)} % from the top`
}
