import { filesWords } from "./files-words"
import { formatTime } from "./format-time"
import { savedWords } from "./saved-words"
import type { ProductImage } from "./types"

const NO_MESSAGE = "The files could not be made."

function nextTry({ next_attempt_at, state, attempts }: ProductImage, locale?: string): string {
  if (next_attempt_at) return ` Next try: ${formatTime(next_attempt_at, locale)}.`
  const isGivenUp = state === "failed" && attempts > 1
  return isGivenUp ? ` After ${attempts} tries it rests: run it again once that is mended.` : ""
}

/** What staff read under a picture's state: what was saved, what it waits for, or why it failed and what comes next. */
export function standingWords(image: ProductImage, locale?: string): string {
  const { state, message, attempts, variants } = image
  switch (state) {
    case "ready":
      return [savedWords([image], locale), filesWords(variants, locale)].filter(Boolean).join(" · ")
    case "working":
      return "Its files are being made."
    case "waiting":
      return attempts > 0 && message ? `${message}${nextTry(image, locale)}` : "Waits for its turn."
    case "failed":
      return `${message ?? NO_MESSAGE}${nextTry(image, locale)}`
  }
}
