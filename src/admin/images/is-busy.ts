import type { ProductImage } from "./types"

/** Whether a picture's files are still to be made. */
export function isBusy({ state }: Pick<ProductImage, "state">): boolean {
  return state === "waiting" || state === "working"
}
