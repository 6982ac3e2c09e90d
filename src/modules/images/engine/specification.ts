/** One size. `inside` keeps the whole picture within width (and height); `cover` fills both and crops the rest. */
export type Preset = { width: number; height?: number; fit?: "inside" | "cover" }

/** How a picture is compressed: quality 1–100; effort is time spent on smaller files (AVIF 0–9, WebP 0–6). */
export type Compression = { quality: number; effort: number }

/** What is made of every original: each preset in each format, and the fallback for browsers that know neither. */
export type Specification = {
  presets: Record<string, Preset>
  formats: { avif?: Compression; webp?: Compression }
  /** PNG takes the place of JPEG where the original has transparency. */
  fallback: { format: "jpeg"; quality: number; presets: string[] }
}
