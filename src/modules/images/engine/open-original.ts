import sharp, { type Sharp } from "sharp"
import type { Limits } from "./limits"

/**
 * Sharp on an original: its first frame, turned upright, read once from top to bottom, so that a large one is never
 * whole in memory. A damaged one fails; a blemish that every viewer overlooks does not.
 */
export function openOriginal(input: string | Buffer, limits: Pick<Limits, "pixels">): Sharp {
  // Originals are read once: what libvips would keep of them is only memory.
  sharp.cache(false)
  return sharp(input, {
    autoOrient: true,
    failOn: "error",
    limitInputPixels: limits.pixels,
    pages: 1,
    sequentialRead: true,
  })
}
