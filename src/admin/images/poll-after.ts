import { isBusy } from "./is-busy"
import type { ProductImage } from "./types"

type Watched = Pick<ProductImage, "state" | "next_attempt_at">

const BUSY_MS = 2_000
const LONGEST_MS = 60_000

/**
 * Milliseconds after which pictures are asked for again: 2 s while any is waiting or working, at the next try of one that
 * failed (a minute at most), and never once all of them rest.
 */
export function pollAfter(images: Watched[], now: number): number | false {
  if (images.some(isBusy)) return BUSY_MS
  const tries = images.flatMap(({ next_attempt_at }) =>
    next_attempt_at ? Date.parse(next_attempt_at) - now : []
  )
  return tries.length > 0 && Math.min(Math.max(Math.min(...tries), BUSY_MS), LONGEST_MS)
}
