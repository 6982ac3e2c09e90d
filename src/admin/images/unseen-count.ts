import type { Media, ProductImage } from "./types"

/** How many pictures of a product the back end has not taken up yet. One address counts once. */
export function unseenCount(media: Media[], images: Pick<ProductImage, "url">[]): number {
  const known = new Set(images.map(({ url }) => url))
  return new Set(media.map(({ url }) => url).filter((url) => !known.has(url))).size
}
