import type { Sharp } from "sharp"
import type { Specification } from "./specification"
import type { VariantFormat } from "./variant-format"

type Settings = Pick<Specification, "formats" | "fallback">

const ENCODERS: Record<VariantFormat, (picture: Sharp, settings: Settings) => Sharp> = {
  // Half the colour resolution, as in JPEG and WebP: a third less time, and a few per cent smaller.
  avif: (picture, { formats }) => picture.avif({ ...formats.avif, chromaSubsampling: "4:2:0" }),
  webp: (picture, { formats }) => picture.webp({ ...formats.webp }),
  jpeg: (picture, { fallback }) => picture.jpeg({ quality: fallback.quality, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9, adaptiveFiltering: true }),
}

/** Has a picture written in one format, as the specification says, without any metadata. */
export const encodeAs = (picture: Sharp, format: VariantFormat, settings: Settings): Promise<Buffer> =>
  ENCODERS[format](picture, settings).toBuffer()
