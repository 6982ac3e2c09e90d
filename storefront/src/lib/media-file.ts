/** One file of the back end's upload folder: its path there, fit for an address, and the type its name promises. */
export type MediaFile = { path: string; type: string }

const TYPES: Record<string, string> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  webp: "image/webp",
}
const LONGEST = 200
const FLAT = /^(?!private-)[\p{L}\p{N}_-][\p{L}\p{M}\p{N} _.,+&'!@=()-]*\.([a-z]+)$/iu
const MADE = /^(?:images\/([0-9a-f]{2})\/(?=\1))?([0-9a-f]{32}-[a-z0-9][a-z0-9_-]*\.(avif|webp|jpe?g|png))$/

const decoded = (segment: string): string | undefined => {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A malformed escape: nobody's file has such a name.
    return undefined
  }
}

const placeOf = (name: string): { path: string; extension: string | undefined } => {
  const [, , file, extension] = MADE.exec(name) ?? []
  if (file) return { path: `images/${file.slice(0, 2)}/${file}`, extension }
  return { path: encodeURIComponent(name), extension: FLAT.exec(name)?.[1]?.toLowerCase() }
}

/**
 * The picture that segments of a path name: an upload, which lies flat, or a size made of one, which is named after
 * its content (`images/ab/abcd…-w640.avif`, or without its folder). Undefined for all else: other types, other
 * folders, private files.
 */
export const mediaFile = (segments: string[]): MediaFile | undefined => {
  // A slash that was escaped is part of a name, and no file has it there.
  const names = segments.map(decoded).map((name) => (name?.includes("/") ? undefined : name))
  const name = names.includes(undefined) ? "" : names.join("/")
  if (name.length > LONGEST) return undefined
  const { path, extension } = placeOf(name)
  const type = TYPES[extension ?? ""]
  return type ? { path, type } : undefined
}
