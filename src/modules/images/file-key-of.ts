import path from "node:path"

/** The id of a file in the store's own storage by the escaped path it is asked for. Undefined for one that can't be read. */
export function fileKeyOf(escaped: string): string | undefined {
  try {
    return path.posix.normalize(`/${decodeURIComponent(escaped)}`).replace(/^\/+/, "")
  } catch {
    // A malformed escape; nobody's file has such a name.
    return undefined
  }
}
