/** The formats that variants come in. */
export type VariantFormat = "avif" | "webp" | "jpeg" | "png"
