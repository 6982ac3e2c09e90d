import { mediaPath } from "@/lib/media-path"
import { type PictureView } from "@/ui/picture-view"
import { type ImageVariant, type StoreImage } from "../store-image"
import { uncropped } from "./uncropped"
import { withoutGaps } from "./without-gaps"

/** The widths worth offering, in pixels. */
type Range = { least?: number; most?: number }

type Candidate = { address: string; width: number }

// In a list of addresses a comma or a space ends one.
const listable = (address: string) => address.replace(/[\s,]/g, encodeURIComponent)

const byWidth = (a: { width: number }, b: { width: number }) => a.width - b.width

const within = (variants: ImageVariant[], { least = 0, most = Infinity }: Range): ImageVariant[] => {
  const sorted = variants.toSorted(byWidth)
  const fitting = sorted.filter(({ width }) => width >= least && width <= most)
  if (fitting.length > 0) return fitting
  const nearest = sorted.find(({ width }) => width > most) ?? sorted.at(-1)
  return nearest ? [nearest] : []
}

const candidatesOf = (variants: ImageVariant[], format: "avif" | "webp", range: Range): Candidate[] => {
  const chosen = within(
    variants.filter((variant) => variant.format === format),
    range
  )
  return [
    ...new Map(
      chosen.map(({ width, url }) => [width, { address: listable(mediaPath(url)), width }])
    ).values(),
  ]
}

const sharedStart = ([first = "", ...others]: string[]): string => {
  const differs = (index: number) => others.some((other) => other[index] !== first[index])
  const at = [...first].findIndex((_, index) => differs(index))
  return at < 0 ? first : first.slice(0, at)
}

// Whoever reads WebP but not AVIF is rare, and the addresses are much of a page: every second size will do.
const isWorthIt = (avif: Candidate[]) => (_: Candidate, index: number, all: Candidate[]) =>
  avif.length === 0 || (all.length - index) % 2 === 1

const addressesOf = (src: string, variants: ImageVariant[], range: Range) => {
  const avif = candidatesOf(variants, "avif", range)
  const webp = candidatesOf(variants, "webp", range).filter(isWorthIt(avif))
  const sources = [...avif, ...webp].map(({ address }) => address)
  const base = sources.length > 0 ? sharedStart([src, ...sources]) : ""
  const rests = (all: Candidate[]) =>
    all.map(({ address, width }) => `${address.slice(base.length)} ${width}w`).join() || undefined
  return {
    base: base || undefined,
    src: src.slice(base.length),
    avif: rests(avif),
    webp: rests(webp),
  }
}

const percent = (share: number) => `${Math.round(share * 100)}%`

/** A picture of the store API as the shop draws it, with the sizes in a range of widths. */
export const toPictureView = (image: StoreImage, range: Range): PictureView => {
  const whole = uncropped(image)
  const fallbacks = whole.filter(({ format }) => format === "jpeg" || format === "png")
  const fallback = within(fallbacks, { most: range.most }).at(-1)
  // Through what is transparent in a picture its placeholder would be seen for good.
  const isOpaque = fallback?.format === "jpeg"
  return withoutGaps({
    ...addressesOf(mediaPath(fallback?.url ?? image.url), whole, range),
    width: fallback?.width ?? image.width ?? undefined,
    height: fallback?.height ?? image.height ?? undefined,
    placeholder: (isOpaque && image.placeholder?.split(",")[1]) || undefined,
    color: (isOpaque && image.dominant_color) || undefined,
    focus: image.focal_point ? `${percent(image.focal_point.x)} ${percent(image.focal_point.y)}` : undefined,
  })
}
