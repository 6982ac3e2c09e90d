import { isBusy } from "./is-busy"
import type { ProductImage } from "./types"

type Watched = Pick<ProductImage, "state">

const pictures = (count: number) => (count === 1 ? "1 picture" : `${count} pictures`)
const be = (count: number) => (count === 1 ? "is" : "are")

/** What a screen reader says when the pictures' states changed. Undefined where there is nothing new to say. */
export function announcementOf(before: Watched[], after: Watched[]): string | undefined {
  const busy = after.filter(isBusy).length
  const busyBefore = before.filter(isBusy).length
  if (busy > 0) {
    return busy > busyBefore ? `${pictures(busy)} ${be(busy)} being made ready.` : undefined
  }
  if (busyBefore === 0) return undefined
  const failed = after.filter(({ state }) => state === "failed").length
  const ready = after.length - failed
  if (failed > 0) return `${pictures(ready)} ${be(ready)} ready, ${failed} failed.`
  return ready === 1 ? "The picture is ready." : `All ${ready} pictures are ready.`
}
