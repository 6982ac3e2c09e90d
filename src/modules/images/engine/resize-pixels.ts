import { openPixels } from "./open-pixels"
import type { Pixels } from "./pixels"
import type { PlannedSize } from "./plan-renditions"
import { readPixels } from "./read-pixels"

/** One planned size of the decoded picture: the very same where nothing is to be done. */
export async function resizePixels(decoded: Pixels, { width, height, region }: PlannedSize): Promise<Pixels> {
  if (region === null && width === decoded.width && height === decoded.height) return decoded
  const picture = openPixels(decoded)
  return readPixels((region ? picture.extract(region) : picture).resize({ width, height, fit: "fill" }))
}
