import { createHash } from "node:crypto"
import type { FocalPoint } from "./focal-point"
import { isCrop } from "./is-crop"
import type { Specification } from "./specification"
import { specificationKeyOf } from "./specification-key-of"

const DIGITS = 32
const CENTRE: FocalPoint = { x: 0.5, y: 0.5 }

/**
 * Names what is made of an original: 32 hexadecimal digits that the same content, specification and, where a preset
 * crops, focal point give again.
 */
export function renditionKeyOf(
  contentHash: string,
  specification: Specification,
  focalPoint: FocalPoint | null
): string {
  const { x, y } = focalPoint ?? CENTRE
  const crops = Object.values(specification.presets).some(isCrop)
  const parts = [contentHash, specificationKeyOf(specification), ...(crops ? [x, y] : [])]
  return createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, DIGITS)
}
