import type { ImageState } from "./types"

type Colour = "green" | "red" | "orange" | "blue"

/** What staff read of a picture's state. */
export const STATES: Record<ImageState, { label: string; color: Colour }> = {
  waiting: { label: "Waiting", color: "orange" },
  working: { label: "Working", color: "blue" },
  ready: { label: "Ready", color: "green" },
  failed: { label: "Failed", color: "red" },
}

export const FORMATS: Record<string, string> = {
  avif: "AVIF",
  webp: "WebP",
  jpeg: "JPEG",
  png: "PNG",
}
