import { isBusy } from "./is-busy"
import type { ProductImage } from "./types"

type Watched = Pick<ProductImage, "state">

const pictures = (count: number) => (count === 1 ? "1 picture" : `${count} pictures`)
const be = (count: number) => (count === 1 ? "is" : "are")

function restWords(images: Watched[]): string {
  const failed = images.filter(({ state }) => state === "failed").length
  const ready = images.length - failed
  if (failed > 0) return `${pictures(ready)} ${be(ready)} ready, ${failed} failed.`
  return ready === 1 ? "The picture is ready." : `All ${ready} pictures are ready.`
}

/** What a screen reader says when the pictures' states changed. Undefined where there is nothing new to say. */
export function announcementOf(before: Watched[], after: Watched[]): string | undefined {
  const busy = after.filter(isBusy).length
  const busyBefore = before.filter(isBusy).length
  if (busy > busyBefore) return `${pictures(busy)} ${be(busy)} being made ready.`
  // A small picture can be new and ready between two looks.
  const isNews = busyBefore > 0 || after.length > before.length
  return busy === 0 && isNews && after.length > 0 ? restWords(after) : undefined
}
