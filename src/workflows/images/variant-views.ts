import type { ImageVariantRecord, ImageWithVariants } from "../../modules/images/types"

export type VariantView = Pick<ImageVariantRecord, "preset" | "format" | "width" | "height" | "bytes" | "url">

const FORMATS: ImageVariantRecord["format"][] = ["avif", "webp", "jpeg", "png"]

/** What was made of a picture, the lightest format first, and in each the smallest first. */
export const variantViews = ({ variants }: ImageWithVariants): VariantView[] =>
  variants
    .map(({ preset, format, width, height, bytes, url }) => ({ preset, format, width, height, bytes, url }))
    .sort(
      (one, other) => FORMATS.indexOf(one.format) - FORMATS.indexOf(other.format) || one.width - other.width
    )
