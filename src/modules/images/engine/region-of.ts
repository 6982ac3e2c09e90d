import type { FocalPoint } from "./focal-point"
import type { Size } from "./size"

/** A part of a picture, in pixels. */
export type Region = Size & { left: number; top: number }

const CENTRE: FocalPoint = { x: 0.5, y: 0.5 }

/** The largest part of a picture that has a shape, with the focal point as near to its middle as the edges let it. */
export function regionOf(picture: Size, shape: Size, focalPoint: FocalPoint | null): Region {
  const { x, y } = focalPoint ?? CENTRE
  const width = lengthOf(picture.height * (shape.width / shape.height), picture.width)
  const height = lengthOf(picture.width * (shape.height / shape.width), picture.height)
  return {
    left: startOf(x * picture.width - width / 2, picture.width - width),
    top: startOf(y * picture.height - height / 2, picture.height - height),
    width,
    height,
  }
}

const lengthOf = (wanted: number, most: number): number => Math.max(1, Math.min(most, Math.round(wanted)))
const startOf = (wanted: number, most: number): number => Math.max(0, Math.min(most, Math.round(wanted)))
