import { openPixels } from "./open-pixels"
import type { Pixels } from "./pixels"

const SIDE = 16
const MOST_CHARACTERS = 200
const QUALITIES = [50, 30, 15, 5, 1]

/** A data URL of the picture at 16 pixels, as WebP with its transparency: at most 200 characters where that can be. */
export async function placeholderOf(pixels: Pixels): Promise<string> {
  let url = ""
  for (const quality of QUALITIES) {
    const data = await openPixels(pixels)
      .resize({ width: SIDE, height: SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality, alphaQuality: quality, effort: 6, smartSubsample: false })
      .toBuffer()
    url = `data:image/webp;base64,${data.toString("base64")}`
    if (url.length <= MOST_CHARACTERS) break
  }
  return url
}
