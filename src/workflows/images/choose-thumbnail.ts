import type { ImagesSettings } from "../../modules/images/service"
import type { ImageWithVariants } from "../../modules/images/types"
import type { ProductPictures } from "./load-product-pictures"
import { isOwnVariant } from "./is-own-variant"
import { thumbnailOf } from "./thumbnail-of"

type Known = {
  settings: ImagesSettings
  /** By the address of the original. */
  pictures: Map<string, ImageWithVariants>
  /** Originals by the address of a variant that was made of them. */
  originals: Map<string, string[]>
}

/**
 * Which picture a product's thumbnail shows: the one it is, or was made of; the first image when that one is gone or
 * when there is no thumbnail, or one whose file was removed. A thumbnail kept elsewhere stands for itself.
 */
function shownBy({ thumbnail, images }: ProductPictures, { originals, settings }: Known): string | undefined {
  const first = images[0]?.url
  if (!thumbnail) return first
  const sources = originals.get(thumbnail)
  if (!sources) return isOwnVariant(thumbnail, settings.file_urls) ? first : thumbnail
  return images.find(({ url }) => sources.includes(url))?.url ?? first ?? sources[0]
}

/** The thumbnail that a product should have; undefined when it has it, or when it is not made yet. */
export function chooseThumbnail(product: ProductPictures, known: Known): string | undefined {
  const url = shownBy(product, known)
  const picture = url === undefined ? undefined : known.pictures.get(url)
  const thumbnail = picture && thumbnailOf(picture, known.settings)
  return thumbnail === product.thumbnail ? undefined : thumbnail
}
