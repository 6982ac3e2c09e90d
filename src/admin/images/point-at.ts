import { placePoint } from "./place-point"
import type { FocalPoint } from "./types"

type Box = { left: number; top: number; width: number; height: number }
type Pointer = { clientX: number; clientY: number }

/** The focal point under a pointer, on a picture that fills a box of the window. */
export function pointAt({ left, top, width, height }: Box, { clientX, clientY }: Pointer): FocalPoint {
  return placePoint({ x: (clientX - left) / (width || 1), y: (clientY - top) / (height || 1) })
}
