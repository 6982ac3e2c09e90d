import { isContentAddressed } from "../../capability/is-content-addressed"
import { storageKeyOf } from "../../modules/images/sources/storage-key-of"

/** Whether an address is that of a file which was made of a picture, be it still there or not. */
export function isOwnVariant(url: string, fileUrls: string[]): boolean {
  if (!URL.canParse(url)) return false
  try {
    const key = storageKeyOf(new URL(url), fileUrls)
    return key !== undefined && isContentAddressed(key)
  } catch {
    // Below the storage, and yet no path to a file.
    return false
  }
}
