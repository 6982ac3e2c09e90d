import type { VariantFormat } from "./variant-format"

/** One file made of an original: its size in pixels, its length in bytes, and the file itself. */
export type RenderedVariant = {
  preset: string
  format: VariantFormat
  width: number
  height: number
  bytes: number
  data: Buffer
}
