import type { FocalPoint } from "./types"
import { useImageAction } from "./use-image-action"

/** What staff say of a picture. */
type Said = { alt?: string | null; focal_point?: FocalPoint | null }

/** Saves what staff say of a picture. */
export function useSaveImage(productId: string) {
  return useImageAction<Said>({ productId, path: "" })
}
