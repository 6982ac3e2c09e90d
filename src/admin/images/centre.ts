import type { FocalPoint } from "./types"

/** The focal point of a picture for which none was set. */
export const CENTRE: Readonly<FocalPoint> = { x: 0.5, y: 0.5 }
