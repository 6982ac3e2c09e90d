import { type HttpTypes } from "@medusajs/types"
import { type CardView } from "../card-view"
import { textMetadata } from "./text-metadata"
import { readImages } from "./read-images"
import { toPictureView } from "./to-picture-view"
import { toPriceView } from "./to-price-view"
import { withoutGaps } from "./without-gaps"

// A card is 150 to 310 points wide; on a screen of double density that is just below 640 pixels.
const WIDTHS = { least: 400, most: 640 }

/** The card of a product fetched with `CARD_FIELDS`. */
export const toCardView = (product: HttpTypes.StoreProduct, country: string): CardView => {
  const prices = (product.variants ?? []).flatMap((variant) => toPriceView(variant, country) ?? [])
  const [picture] = readImages(product)
  const [lowest, ...others] = prices.toSorted((a, b) => a.amount - b.amount)
  return withoutGaps({
    handle: product.handle,
    title: product.title,
    note: textMetadata(product.metadata, "maker") ?? product.material ?? undefined,
    picture: picture && toPictureView(picture, WIDTHS),
    price: lowest?.text,
    priceBefore: lowest?.before,
    from: others.some((price) => price.amount !== lowest?.amount) || undefined,
  })
}
