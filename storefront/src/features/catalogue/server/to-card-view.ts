import { type HttpTypes } from "@medusajs/types"
import { type CardView } from "../card-view"
import { textMetadata } from "./text-metadata"
import { toImageViews } from "./to-image-views"
import { toPriceView } from "./to-price-view"
import { withoutGaps } from "./without-gaps"

/** The card of a product fetched with `CARD_FIELDS`. */
export const toCardView = (product: HttpTypes.StoreProduct, country: string): CardView => {
  const prices = (product.variants ?? []).flatMap((variant) => toPriceView(variant, country) ?? [])
  const [lowest, ...others] = prices.toSorted((a, b) => a.amount - b.amount)
  return withoutGaps({
    handle: product.handle,
    title: product.title,
    note: textMetadata(product.metadata, "maker") ?? product.material ?? undefined,
    picture: toImageViews(product)[0]?.src,
    price: lowest?.text,
    priceBefore: lowest?.before,
    from: others.some((price) => price.amount !== lowest?.amount) || undefined,
  })
}
