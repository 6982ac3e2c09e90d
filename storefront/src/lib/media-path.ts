import "server-only"
import { env } from "./env"
import { mediaFile } from "./media-file"

const FOLDER = /^images\/[0-9a-f]{2}\//
const UPLOAD = /^https?:\/\/[^/?#]+\/uploads\/([^?#]+)$/

/**
 * Where the browser gets a picture: `/media/<file>` for what lies with the back end, so that it needs no other
 * origin; the address itself for pictures kept elsewhere, in a bucket as a rule. A size made of an upload is known by
 * its name alone: its folder is left out, for a page names many.
 */
export const mediaPath = (source: string): string => {
  const bucket = env().S3_FILE_URL
  if (bucket && source.startsWith(`${bucket}/`)) return source
  const file = mediaFile(UPLOAD.exec(source)?.[1]?.split("/") ?? [])
  return file ? `/media/${file.path.replace(FOLDER, "")}` : source
}
