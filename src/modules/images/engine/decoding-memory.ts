import type { Metadata } from "sharp"

const SAMPLE_BYTES: Record<string, number> = { uchar: 1, char: 1, ushort: 2, short: 2 }
const COMPONENTS: Record<string, number> = { "4:2:0": 1.5, "4:2:2": 2, "4:4:0": 2, "4:4:4": 3 }

/**
 * About how many bytes it takes to decode an original of a kind that is whole in memory meanwhile, as measured with
 * libvips 8.18; 0 where it is read in strips, however large. `head` is the beginning of the file.
 */
export const decodingMemory = (metadata: Metadata, head: Buffer): number =>
  metadata.width * metadata.height * bytesPerPixel(metadata, head)

function bytesPerPixel(metadata: Metadata, head: Buffer): number {
  const { format, channels, depth, chromaSubsampling = "", isProgressive } = metadata
  if (format === "heif") return 16
  if (format === "gif") return 6
  if (format === "webp") return head.includes("VP8L") ? 4.8 : 0
  if (format === "png" && isProgressive) return 1.15 * channels * (SAMPLE_BYTES[depth] ?? 4)
  // Two bytes for each coefficient of each component.
  if (format === "jpeg" && isProgressive) return 2.1 * (COMPONENTS[chromaSubsampling] ?? channels)
  return 0
}
