import type { ImageVariantRecord, ImageWithVariants } from "../../../modules/images/types"

const HASH = "0".repeat(64)
const MADE_AT = new Date("2026-11-21T12:00:00.000Z")
const TIMES = { created_at: MADE_AT, updated_at: MADE_AT, deleted_at: null, unused_since: null }

/** One file of a picture, whose address tells its preset and format. */
export const aVariant = (
  rendition_key: string,
  preset: string,
  format: ImageVariantRecord["format"],
  width: number
): ImageVariantRecord => {
  const file_id = `${rendition_key}-${preset}.${format}`
  const url = `https://shop.example/${file_id}`
  const id = `kvar_${file_id}`
  return {
    ...TIMES,
    id,
    rendition_key,
    content_hash: HASH,
    preset,
    format,
    width,
    height: width,
    bytes: 1000,
    file_id,
    url,
  }
}

/** A picture that is made, by the name of its original, with whatever a test wants to be different. */
export const aPicture = (name: string, changes: Partial<ImageWithVariants> = {}): ImageWithVariants => ({
  ...TIMES,
  id: `kimg_${name}`,
  url: `https://shop.example/${name}.jpg`,
  alt: null,
  focal_x: null,
  focal_y: null,
  state: "ready",
  reason: null,
  is_remade: false,
  attempts: 0,
  next_attempt_at: null,
  leased_by: null,
  leased_until: null,
  making_key: null,
  rendition_key: name,
  specification_key: "specification",
  content_hash: HASH,
  file_key: `${name}.jpg`,
  width: 1000,
  height: 1000,
  bytes: 100_000,
  placeholder: null,
  dominant_color: null,
  processed_at: MADE_AT,
  private_from: MADE_AT,
  published_at: MADE_AT,
  variants: [
    aVariant(name, "w320", "avif", 320),
    aVariant(name, "w640", "webp", 640),
    aVariant(name, "w640", "jpeg", 640),
    aVariant(name, "w1280", "jpeg", 1000),
  ],
  ...changes,
})
