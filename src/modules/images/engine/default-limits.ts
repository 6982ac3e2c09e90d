import type { Limits } from "./limits"

/** Room for a 100-megapixel camera and little more; 500 frames, since only the first is used. */
export const defaultLimits: Limits = { bytes: 200_000_000, pixels: 120_000_000, frames: 500, seconds: 120 }
