import type { InferTypeOf } from "@medusajs/framework/types"
import type { Image } from "./models/image"
import type { ImageVariant } from "./models/image-variant"

// Medusa's types give every number a raw twin, which only big ones have.
export type ImageRecord = Omit<InferTypeOf<typeof Image>, `raw_${string}`>
export type ImageVariantRecord = Omit<InferTypeOf<typeof ImageVariant>, `raw_${string}`>

/** A picture that a worker has in hand. */
export type ClaimedImage = {
  id: string
  url: string
  focal_x: number | null
  focal_y: number | null
  attempts: number
  is_remade: boolean
  /** Of the worker. */
  owner: string
}

/** What is known of a picture once its variants are made. */
export type MadeImage = {
  rendition_key: string
  specification_key: string
  content_hash: string
  /** Null where the original lies elsewhere. */
  file_key: string | null
  width: number
  height: number
  bytes: number
  placeholder: string
  dominant_color: string
  /** Minutes from now until the original is for staff only, where it is made for the first time. */
  private_after_minutes: number
}

export type NewVariant = Pick<
  ImageVariantRecord,
  "rendition_key" | "content_hash" | "preset" | "format" | "width" | "height" | "bytes" | "file_id" | "url"
>

/** A picture with what is served of it. */
export type ImageWithVariants = ImageRecord & { variants: ImageVariantRecord[] }
