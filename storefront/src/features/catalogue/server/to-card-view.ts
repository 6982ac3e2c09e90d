import { type HttpTypes } from "@medusajs/types"
import { type CardView } from "../card-view"
import { textMetadata } from "./text-metadata"
import { toImageViews } from "./to-image-views"
import { toPriceView } from "./to-price-view"

/** The card of a product fetched with `CARD_FIELDS`. */
export const toCardView = (product: HttpTypes.StoreProduct, country: string): CardView => {
  const prices = (product.variants ?? []).flatMap((variant) => toPriceView(variant, country) ?? [])
  const sorted = prices.toSorted((a, b) => a.amount - b.amount)
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    note: textMetadata(product.metadata, "maker") ?? product.material ?? undefined,
    image: toImageViews(product)[0],
    price: sorted[0],
    priceVaries: sorted[0]?.amount !== sorted.at(-1)?.amount,
  }
}
