import path from "node:path"
import { isContentAddressed } from "../../capability/is-content-addressed"

/**
 * The addresses that a file of the store's own storage has, in the file provider's spelling; none for one that was
 * made of its content, which is no original. Undefined for a path that can't be read.
 */
export function addressesOfFile(escaped: string, fileUrls: string[]): string[] | undefined {
  const name = readable(escaped)
  if (name === undefined) return undefined
  if (isContentAddressed(name)) return []
  return fileUrls.map((fileUrl) => {
    const url = new URL(fileUrl)
    // All else is encoded by the address itself, as the file provider has it.
    url.pathname = path.posix.join(url.pathname, name.replaceAll("%", "%25"))
    return url.href
  })
}

function readable(escaped: string): string | undefined {
  try {
    return path.posix.normalize(decodeURIComponent(escaped)).replace(/^\/+/, "")
  } catch {
    // A malformed escape; nobody's file has such a name.
    return undefined
  }
}
