import type { VariantFormat } from "./variant-format"

const EXTENSIONS: Record<VariantFormat, string> = { avif: "avif", webp: "webp", jpeg: "jpg", png: "png" }

/** The name that a variant is stored under for ever, such as `images/ab/ab…cd-w640.avif`. */
export const fileNameOf = (renditionKey: string, preset: string, format: VariantFormat): string =>
  `images/${renditionKey.slice(0, 2)}/${renditionKey}-${preset}.${EXTENSIONS[format]}`
