import { formatBytes } from "./format-bytes"
import type { ImageVariant } from "./types"

/** How many files were made of a picture, and what they weigh together. */
export function filesWords(variants: ImageVariant[], locale?: string): string {
  const total = variants.reduce((sum, { bytes }) => sum + bytes, 0)
  return variants.length === 1
    ? `1 file, ${formatBytes(total, locale)}`
    : `${variants.length} files, ${formatBytes(total, locale)} in all`
}
