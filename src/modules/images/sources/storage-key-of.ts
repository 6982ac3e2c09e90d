import { imagesErrors } from "../errors"

/**
 * The file module's id of a file in the store's own storage; undefined for an address that lies elsewhere.
 * @throws MedusaError `image_source_not_allowed` for one of the storage that is no plain path to a file.
 */
export function storageKeyOf(url: URL, fileUrls: string[]): string | undefined {
  const bases = fileUrls.map((fileUrl) => new URL(`${fileUrl.replace(/\/+$/, "")}/`))
  const base = bases.find(
    ({ origin, pathname }) => url.origin === origin && url.pathname.startsWith(pathname)
  )
  if (!base) return undefined
  const segments = url.pathname.slice(base.pathname.length).replace(/^\/+/, "").split("/").map(decode)
  const isPlain = url.search === "" && url.hash === "" && url.username === "" && url.password === ""
  if (!isPlain || !segments.every(isName)) throw imagesErrors.create("image_source_not_allowed")
  return segments.join("/")
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    // A malformed escape: no name of a file.
    return ""
  }
}

const isName = (segment: string) => !["", ".", ".."].includes(segment) && !/[/\\\0]/.test(segment)
