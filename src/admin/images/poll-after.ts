import { isBusy } from "./is-busy"
import type { ProductImage } from "./types"

type Watched = {
  images: Pick<ProductImage, "state" | "next_attempt_at">[]
  /** How many pictures of the product are not among them. */
  unseen: number
  /** How often they were asked for. */
  asked: number
}

const BUSY_MS = 2_000
const LONGEST_MS = 60_000
const SOON = 15

/**
 * Milliseconds after which pictures are asked for again: 2 s while any is waiting, working or not taken up yet; where one
 * only waits for another try, at that time; a minute at most, as for those that nobody took up for long; never once all
 * of them rest.
 */
export function pollAfter({ images, unseen, asked }: Watched, now: number): number | false {
  const waits = images.filter(isBusy).map(({ next_attempt_at: at }) => (at ? Date.parse(at) - now : BUSY_MS))
  if (unseen > 0) waits.push(asked < SOON ? BUSY_MS : LONGEST_MS)
  return waits.length > 0 && Math.min(Math.max(Math.min(...waits), BUSY_MS), LONGEST_MS)
}
