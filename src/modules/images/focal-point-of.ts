import type { FocalPoint } from "./engine/focal-point"

const DIGITS = 4

/** The focal point of a record, or null where none was set. */
export function focalPointOf(image: { focal_x: number | null; focal_y: number | null }): FocalPoint | null {
  const { focal_x: x, focal_y: y } = image
  return x === null || y === null ? null : { x: rounded(x), y: rounded(y) }
}

// The database keeps single precision: 0.3 comes back as 0.30000001.
const rounded = (value: number) => Number(Number(value).toFixed(DIGITS))
