import type { Sharp } from "sharp"
import type { Deadline } from "./deadline"
import type { Limits } from "./limits"
import { openOriginal } from "./open-original"
import type { Pixels } from "./pixels"
import { readPixels } from "./read-pixels"
import type { Size } from "./size"
import { toImageError } from "./to-image-error"

/** An original as a file or in memory, and how it may be read. */
export type Source = { input: string | Buffer; limits: Pick<Limits, "pixels">; deadline: Deadline }

/**
 * Decodes an original once, straight into the size wanted: upright, sRGB, 8 bits.
 * @throws image_truncated, image_format_unsupported, image_too_many_pixels, image_too_slow
 */
export async function decodeOriginal({ input, limits, deadline }: Source, size: Size): Promise<Pixels> {
  const seconds = deadline.left()
  try {
    const original = openOriginal(input, limits)
    const isWide = await isWideGamut16(original)
    const resized = original
      .timeout({ seconds })
      .resize({ ...size, fit: "fill" })
      .toColourspace("srgb")
    return await readPixels(isWide ? resized.withIccProfile("srgb") : resized)
  } catch (error) {
    throw toImageError(error)
  }
}

// Of a 16-bit picture with a profile sharp makes Display P3, and would then take its numbers for sRGB.
async function isWideGamut16(original: Sharp): Promise<boolean> {
  const { space, hasProfile } = await original.metadata()
  return space === "rgb16" && hasProfile
}
