import { formatBytes } from "./format-bytes"
import { formatSize } from "./format-size"
import type { ProductImage } from "./types"

/** The original's size in pixels and bytes, as far as they are known. */
export function originalWords(
  { width, height, bytes }: Pick<ProductImage, "width" | "height" | "bytes">,
  locale?: string
): string {
  const parts = [
    width && height ? `${formatSize({ width, height })} pixels` : undefined,
    bytes ? formatBytes(bytes, locale) : undefined,
  ].filter(Boolean)
  return parts.length > 0 ? `Original: ${parts.join(", ")}` : "Original: not looked at yet"
}
