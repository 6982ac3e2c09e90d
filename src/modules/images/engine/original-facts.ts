/** The formats that an original may have. */
export type OriginalFormat = "jpeg" | "png" | "webp" | "avif" | "gif" | "tiff"

/** What is known of an original before it is decoded: width and height in pixels as it is seen, turned upright. */
export type OriginalFacts = {
  format: OriginalFormat
  width: number
  height: number
  has_alpha: boolean
  frames: number
  bytes: number
  /** SHA-256 of the file, 64 hexadecimal digits. */
  content_hash: string
}
