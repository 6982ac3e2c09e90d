import { isMediaFile } from "./is-media-file"

/** The name of an upload of the back end by its address; undefined for pictures kept elsewhere. */
export const mediaFile = (source: string): string | undefined => {
  const file = /^https?:\/\/[^/]+\/uploads\/([^/?#]+)$/.exec(source)?.[1]
  return file && isMediaFile(file) ? file : undefined
}
