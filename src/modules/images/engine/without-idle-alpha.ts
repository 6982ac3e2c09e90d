import { openPixels } from "./open-pixels"
import type { Pixels } from "./pixels"
import { readPixels } from "./read-pixels"

const OPAQUE = 255

/** The picture without its alpha channel where nothing shines through: many have one that is opaque throughout. */
export async function withoutIdleAlpha(pixels: Pixels): Promise<Pixels> {
  return hasAlpha(pixels) && !isTransparent(pixels) ? readPixels(openPixels(pixels).removeAlpha()) : pixels
}

const hasAlpha = ({ channels }: Pixels): boolean => channels === 2 || channels === 4

function isTransparent({ data, channels }: Pixels): boolean {
  for (let at = channels - 1; at < data.length; at += channels) if (data[at] !== OPAQUE) return true
  return false
}
