import type { ImageVariant, ProductImage } from "../types"

/** A file 640 pixels wide in AVIF, but for what a test says. */
export const sampleVariant = (changes: Partial<ImageVariant> = {}): ImageVariant => {
  const { preset = "w640", format = "avif" } = changes
  const url = `/uploads/images/ab/abc-${preset}.${format}`
  return { preset, format, width: 640, height: 427, bytes: 38_000, url, ...changes }
}

/** A picture of 3000 × 2000 pixels and 4.8 MB that became ready, but for what a test says. */
export const sampleImage = (changes: Partial<ProductImage> = {}): ProductImage => ({
  id: "img_1",
  url: "/uploads/1-basket.jpg",
  alt: null,
  focal_point: null,
  state: "ready",
  reason: null,
  message: null,
  attempts: 1,
  next_attempt_at: null,
  width: 3000,
  height: 2000,
  bytes: 4_800_000,
  placeholder: null,
  dominant_color: null,
  is_thumbnail: false,
  processed_at: "2026-11-21T12:00:00.000Z",
  variants: [sampleVariant()],
  ...changes,
})
