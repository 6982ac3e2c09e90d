import { isMediaFile } from "./media-file"

/**
 * Where the storefront serves a picture: `/media/<file>` for the back end's own uploads, so that the browser needs
 * no other origin; the address itself for pictures kept elsewhere.
 */
export const mediaPath = (source: string): string => {
  const file = /^https?:\/\/[^/]+\/uploads\/([^/?#]+)$/.exec(source)?.[1]
  return file && isMediaFile(file) ? `/media/${file}` : source
}
