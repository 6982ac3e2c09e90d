import { open, stat } from "node:fs/promises"
import type { Metadata } from "sharp"
import { imagesErrors } from "../errors"
import { contentHashOf } from "./content-hash-of"
import { decodingMemory } from "./decoding-memory"
import { formatOf } from "./format-of"
import { isActiveContent } from "./is-active-content"
import type { Limits } from "./limits"
import { openOriginal } from "./open-original"
import type { OriginalFacts, OriginalFormat } from "./original-facts"
import { toImageError } from "./to-image-error"

const HEAD_BYTES = 4096
const MOST_MEMORY = 400_000_000

/**
 * What an original is, from its header alone: nothing is decoded before the limits are kept.
 * @throws image_empty, image_not_an_image, image_active_content, image_format_unsupported, image_truncated,
 *   image_too_many_bytes, image_too_many_pixels, image_too_many_frames
 */
export async function inspectOriginal(file: string, limits: Limits): Promise<OriginalFacts> {
  const { size } = await stat(file)
  if (size === 0) throw imagesErrors.create("image_empty")
  if (size > limits.bytes) throw imagesErrors.create("image_too_many_bytes", `At most ${limits.bytes} bytes.`)
  const head = await headOf(file)
  const format = readFormat(head)
  const metadata = await metadataOf(file)
  checkSize(metadata, head, limits)
  return {
    format,
    width: metadata.autoOrient.width,
    height: metadata.autoOrient.height,
    has_alpha: metadata.hasAlpha,
    frames: metadata.pages ?? 1,
    bytes: size,
    content_hash: await contentHashOf(file),
  }
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

// Decides before libvips does: what is not in our table, SVG above all, never reaches one of its readers.
function readFormat(head: Buffer): OriginalFormat {
  const format = formatOf(head)
  if (format === "unsupported") throw imagesErrors.create("image_format_unsupported")
  if (format !== null) return format
  throw imagesErrors.create(isActiveContent(head) ? "image_active_content" : "image_not_an_image")
}

async function metadataOf(file: string): Promise<Metadata> {
  try {
    return await openOriginal(file, { pixels: Number.MAX_SAFE_INTEGER }).metadata()
  } catch (error) {
    throw toImageError(error)
  }
}

function checkSize(metadata: Metadata, head: Buffer, limits: Limits): void {
  const { width, height, pages = 1 } = metadata
  if (width * height > limits.pixels) {
    throw imagesErrors.create("image_too_many_pixels", `It has ${width} × ${height}.`)
  }
  if (pages > limits.frames) throw imagesErrors.create("image_too_many_frames", `At most ${limits.frames}.`)
  if (decodingMemory(metadata, head) > MOST_MEMORY) {
    const advice = "Or save it as an ordinary JPEG or PNG, neither progressive nor interlaced."
    throw imagesErrors.create("image_too_many_pixels", advice)
  }
}
