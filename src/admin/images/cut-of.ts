import type { FocalPoint } from "./types"

type Size = { width: number; height: number }
type Cut = { left: number; top: number; width: number; height: number }

/** What a frame of another shape leaves of a picture, in fractions of it: as CSS `object-fit: cover` cuts at a position. */
export function cutOf(picture: Size, frame: Size, { x, y }: FocalPoint): Cut {
  const shape = (frame.width * picture.height) / (frame.height * picture.width)
  const width = Math.min(1, shape)
  const height = Math.min(1, 1 / shape)
  return { left: (1 - width) * x, top: (1 - height) * y, width, height }
}
