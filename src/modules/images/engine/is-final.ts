import { imagesErrors } from "../errors"

const RETRIED: ReadonlySet<string> = new Set<keyof typeof imagesErrors.definitions>([
  "image_not_made",
  "image_too_slow",
  "image_storage_failed",
  "image_source_unreachable",
])

/**
 * Whether a failure lies in the picture itself or in the shop's rules, so that another try can't help. What the
 * machine, the storage or the network caused is retried, and so is every code that is not one of ours.
 */
export const isFinal = (code: string): boolean =>
  Object.hasOwn(imagesErrors.definitions, code) && !RETRIED.has(code)
