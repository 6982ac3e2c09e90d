import { MedusaError } from "@medusajs/framework/utils"
import { imagesErrors } from "../errors"

type Code = Parameters<typeof imagesErrors.create>[0]

const KNOWN: [RegExp, Code | null][] = [
  [/^timeout: /, "image_too_slow"],
  // Sharp's word for a header that can't be read: of a file that begins as a picture does, so it is damage.
  [/^input (file|buffer) contains unsupported image format/i, "image_truncated"],
  // The machine's fault, not the picture's: passed on as it is.
  [
    /out of memory|unable to (allocate|malloc)|too many open files|no space left|i\/o error|input file is missing/i,
    null,
  ],
  [
    /exceeds pixel limit|too (large|wide|high|big)|exceeds? (user |security )?limit|security limit/i,
    "image_too_many_pixels",
  ],
  [/unsupported (?!marker)|not supported|not implemented|no codec|no decod/i, "image_format_unsupported"],
]

/**
 * What sharp or libvips said while reading an original, as one of ours. Anything unknown counts as damage: the file
 * began as a picture does, and then could not be read on.
 */
export function toImageError(error: unknown): unknown {
  if (error instanceof MedusaError || !(error instanceof Error) || "syscall" in error) return error
  const known = KNOWN.find(([message]) => message.test(error.message))
  const code = known ? known[1] : "image_truncated"
  return code === null ? error : imagesErrors.create(code)
}
