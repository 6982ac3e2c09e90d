/** One file that was made of a picture; width and height in pixels, bytes of the file. */
export type StoreImageVariant = {
  /** Of the specification, such as `w640`. */
  preset: string
  format: "avif" | "webp" | "jpeg" | "png"
  width: number
  height: number
  bytes: number
  url: string
}

/**
 * What the store API adds to every picture of a product: with the js-sdk,
 * `sdk.store.product.list<…>` answers `HttpTypes.StoreProductImage & StoreImage`. Until the variants are made there are none, and
 * the rest is null but for `alt` and `focal_point`.
 */
export type StoreImage = {
  /** AVIF, WebP, then the fallback; in each the smallest first. */
  variants: StoreImageVariant[]
  /** A data URL to show while the picture loads. */
  placeholder: string | null
  /** `#rrggbb` */
  dominant_color: string | null
  /** The picture in words, for those who don't see it. */
  alt: string | null
  /** Of the original, turned upright, in pixels. */
  width: number | null
  height: number | null
  /** The spot that a crop keeps, in fractions of width and height. */
  focal_point: { x: number; y: number } | null
}
