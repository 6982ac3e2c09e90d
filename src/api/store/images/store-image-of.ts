import { focalPointOf } from "../../../modules/images/focal-point-of"
import type { ImageWithVariants } from "../../../modules/images/types"
import type { StoreImage } from "../../../types/store-image"
import { variantViews } from "../../../workflows/images/variant-views"

const UNKNOWN: StoreImage = {
  variants: [],
  placeholder: null,
  dominant_color: null,
  alt: null,
  width: null,
  height: null,
  focal_point: null,
}

/** What shoppers may know of a picture. */
export function storeImageOf(image: ImageWithVariants | undefined): StoreImage {
  if (!image) return UNKNOWN
  const { placeholder, dominant_color, alt, width, height } = image
  const variants = variantViews(image)
  return { variants, placeholder, dominant_color, alt, width, height, focal_point: focalPointOf(image) }
}
