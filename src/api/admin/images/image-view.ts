import type { FocalPoint } from "../../../modules/images/engine/focal-point"
import { imagesErrors } from "../../../modules/images/errors"
import { focalPointOf } from "../../../modules/images/focal-point-of"
import type { ImageRecord, ImageWithVariants } from "../../../modules/images/types"
import { variantViews, type VariantView } from "../../../workflows/images/variant-views"

type Kept =
  | "id"
  | "url"
  | "alt"
  | "state"
  | "reason"
  | "attempts"
  | "next_attempt_at"
  | "width"
  | "height"
  | "bytes"
  | "placeholder"
  | "dominant_color"
  | "processed_at"

/** A picture as staff see it: how it stands, and what was saved of it. */
export type ImageView = Pick<ImageRecord, Kept> & {
  /** Why it is not ready, in a sentence. */
  message: string | null
  focal_point: FocalPoint | null
  variants: VariantView[]
}

const messageFor = (reason: string | null): string | null => {
  const known: Record<string, { message: string } | undefined> = imagesErrors.definitions
  return reason === null ? null : (known[reason]?.message ?? null)
}

export function imageView(image: ImageWithVariants): ImageView {
  const { id, url, alt, state, reason, attempts, next_attempt_at, width, height, bytes } = image
  const { placeholder, dominant_color, processed_at } = image
  return {
    ...{ id, url, alt, state, reason, attempts, next_attempt_at, width, height, bytes },
    ...{ placeholder, dominant_color, processed_at },
    message: messageFor(reason),
    focal_point: focalPointOf(image),
    variants: variantViews(image),
  }
}
