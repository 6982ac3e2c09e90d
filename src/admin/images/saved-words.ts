import { formatBytes } from "./format-bytes"
import { phoneVariant } from "./phone-variant"
import type { ProductImage } from "./types"

type Saved = Pick<ProductImage, "bytes" | "variants">

const WHOLE = 100

function lighter(before: number, after: number): string {
  const percent = Math.floor((1 - after / before) * WHOLE)
  return percent > 0 ? `, ${percent} % lighter` : ""
}

/** What a shopper's phone is spared over all pictures given. Undefined while none of them has both its sizes. */
export function savedWords(images: Saved[], locale?: string): string | undefined {
  const pairs = images.flatMap(({ bytes, variants }) => {
    const phone = phoneVariant(variants)
    return bytes && phone ? [{ before: bytes, after: phone.bytes }] : []
  })
  if (pairs.length === 0) return undefined
  const before = pairs.reduce((sum, pair) => sum + pair.before, 0)
  const after = pairs.reduce((sum, pair) => sum + pair.after, 0)
  return `${formatBytes(before, locale)} → ${formatBytes(after, locale)} on a phone${lighter(before, after)}`
}
