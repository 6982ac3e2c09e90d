import { savedWords } from "./saved-words"
import type { ProductImage } from "./types"

const countOf = (images: ProductImage[], state: ProductImage["state"]) =>
  images.filter((image) => image.state === state).length

/** How all pictures of a product stand, in a line. */
export function summaryWords(images: ProductImage[], locale?: string): string {
  const failed = countOf(images, "failed")
  const parts = [
    `${countOf(images, "ready")} of ${images.length} ready`,
    failed > 0 ? `${failed} failed` : undefined,
    savedWords(images, locale),
  ]
  return parts.filter(Boolean).join(" · ")
}
