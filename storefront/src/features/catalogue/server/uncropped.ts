import { type ImageVariant, type StoreImage } from "../store-image"

const TOLERANCE = 0.02

/** The sizes that show the whole picture: a preset may also cut it, which would not stand beside the others. */
export const uncropped = ({ variants, width, height }: StoreImage): ImageVariant[] => {
  const widest = variants.toSorted((a, b) => b.width - a.width)[0]
  const shape = width && height ? height / width : widest && widest.height / widest.width
  if (!shape) return []
  return variants.filter((variant) => {
    const whole = variant.width * shape
    // Of a very long picture a pixel of rounding is more than the tolerance.
    return Math.abs(variant.height - whole) <= Math.max(1, whole * TOLERANCE)
  })
}
