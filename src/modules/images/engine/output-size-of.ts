import { isCrop } from "./is-crop"
import type { Size } from "./size"
import type { Preset } from "./specification"

// WebP holds no more than this on a side. The area bounds memory for pictures much taller than wide.
const LONGEST_SIDE = 16_383
const MOST_PIXELS = 8_000_000

/** How large a preset comes out, never larger than the original, and by what factor the original is scaled for it. */
export function outputSizeOf(original: Size, preset: Preset): Size & { scale: number } {
  const { width, height = Infinity } = preset
  const byWidth = width / original.width
  const byHeight = height / original.height
  if (!isCrop(preset)) {
    const area = height === Infinity ? MOST_PIXELS / (original.width * original.height) : Infinity
    const side = LONGEST_SIDE / Math.max(original.width, original.height)
    const scale = Math.min(1, byWidth, byHeight, side, Math.sqrt(area))
    return { width: rounded(original.width * scale), height: rounded(original.height * scale), scale }
  }
  const scale = Math.max(byWidth, byHeight)
  // A smaller original gives a smaller crop of the same shape.
  const shrink = Math.max(1, scale)
  return { width: rounded(width / shrink), height: rounded(height / shrink), scale: Math.min(1, scale) }
}

const rounded = (length: number): number => Math.max(1, Math.round(length))
