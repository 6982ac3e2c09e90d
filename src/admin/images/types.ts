export type ImageState = "waiting" | "working" | "ready" | "failed"

/** The spot that a crop keeps in view: fractions 0–1 of width and height. */
export type FocalPoint = { x: number; y: number }

/** One file made of an original. Sizes in pixels and bytes. */
export type ImageVariant = {
  preset: string
  format: string
  width: number
  height: number
  bytes: number
  url: string
}

/** A picture as Medusa's product knows it. */
export type Media = { id: string; url: string }

/** A product's picture as the back office reads it. `width`, `height` and `bytes` are the original's. */
export type ProductImage = {
  id: string
  url: string
  alt: string | null
  focal_point: FocalPoint | null
  state: ImageState
  reason: string | null
  message: string | null
  attempts: number
  next_attempt_at: string | null
  width: number | null
  height: number | null
  bytes: number | null
  placeholder: string | null
  dominant_color: string | null
  is_thumbnail: boolean
  processed_at: string | null
  variants: ImageVariant[]
}
