import { mediaFile } from "./media-file"

/**
 * Where the storefront serves a picture whole: `/media/<file>` for the back end's own uploads, so that the browser
 * needs no other origin; the address itself for pictures kept elsewhere.
 */
export const mediaPath = (source: string): string => {
  const file = mediaFile(source)
  return file ? `/media/${file}` : source
}
