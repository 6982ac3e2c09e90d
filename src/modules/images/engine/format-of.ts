import type { OriginalFormat } from "./original-facts"

const AVIF_BRANDS = new Set(["avif", "avis"])
const BRAND_LENGTH = 4

/** The formats of pictures that are known, and not read. */
export type FormatOf = OriginalFormat | "unsupported" | null

const startsWith = (text: string) => (head: Buffer) =>
  head.subarray(0, text.length).toString("latin1") === text
const isRiff = (kind: string) => (head: Buffer) =>
  startsWith("RIFF")(head) && head.subarray(8, 12).toString("latin1") === kind

const SIGNATURES: [FormatOf, (head: Buffer) => boolean][] = [
  ["jpeg", startsWith("\xff\xd8\xff")],
  ["png", startsWith("\x89PNG\r\n\x1a\n")],
  ["webp", isRiff("WEBP")],
  ["gif", startsWith("GIF87a")],
  ["gif", startsWith("GIF89a")],
  ["tiff", startsWith("II*\0")],
  ["tiff", startsWith("MM\0*")],
  ["tiff", startsWith("II+\0")],
  ["tiff", startsWith("MM\0+")],
  ["unsupported", startsWith("BM")],
  ["unsupported", startsWith("\0\0\x01\0")],
  ["unsupported", startsWith("8BPS")],
  ["unsupported", startsWith("\xff\x0a")],
  ["unsupported", startsWith("\0\0\0\x0cJXL ")],
  ["unsupported", startsWith("\0\0\0\x0cjP  ")],
  ["unsupported", startsWith("\xff\x4f\xff\x51")],
]

/**
 * The picture format that a file's first bytes say, whatever its name says: one that is read, "unsupported" for a
 * picture of another kind (HEIC, BMP, JPEG XL …), null for all else. The first 64 bytes are enough.
 */
export function formatOf(head: Buffer): FormatOf {
  const brands = brandsOf(head)
  if (brands.some((brand) => AVIF_BRANDS.has(brand))) return "avif"
  if (brands.some((brand) => /^(hei|hev|mif1|msf1|crx)/.test(brand))) return "unsupported"
  return SIGNATURES.find(([, matches]) => matches(head))?.[0] ?? null
}

// ISO/IEC 14496-12, 4.3: the size of the box, "ftyp", the major brand, its version, the compatible brands.
function brandsOf(head: Buffer): string[] {
  if (head.length < 16 || head.subarray(4, 8).toString("latin1") !== "ftyp") return []
  const end = Math.min(head.readUInt32BE(0), head.length)
  const text =
    head.subarray(8, 12).toString("latin1") + head.subarray(16, Math.max(end, 16)).toString("latin1")
  return text.match(new RegExp(`.{${BRAND_LENGTH}}`, "gs")) ?? []
}
