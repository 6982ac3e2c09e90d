import type { ImageVariant } from "./types"

const PHONE_WIDTH = 640
const LIGHTEST_FIRST = ["avif", "webp"]

const rank = ({ format }: ImageVariant) => {
  const place = LIGHTEST_FIRST.indexOf(format)
  return place === -1 ? LIGHTEST_FIRST.length : place
}
const distance = ({ width }: ImageVariant) => Math.abs(width - PHONE_WIDTH)

/** The file that most shoppers get: the one nearest to 640 pixels wide, in the lightest format there is of it. */
export function phoneVariant(variants: ImageVariant[]): ImageVariant | undefined {
  return [...variants].sort((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0]
}
