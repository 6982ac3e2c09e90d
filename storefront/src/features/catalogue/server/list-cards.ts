import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import { type CardView } from "../card-view"
import { type ListingView } from "../listing-view"
import { PAGE_SIZE } from "../page-size"
import { CARD_FIELDS } from "./card-fields"
import { cardsByIds } from "./cards-by-ids"
import { idsByPrice } from "./price-order"
import { regionQuery } from "./region-query"
import { toCardView } from "./to-card-view"

export type CardFilter = { category_id?: string[]; collection_id?: string[] }
type Cards = { cards: CardView[]; count: number }

const ORDERS = { name: "title", newest: "-created_at" }

/** One page of the products a filter lets through, as cards for a country, and how many there are in all. */
export const listCards = async (
  country: string,
  filter: CardFilter,
  { sort, page }: ListingView
): Promise<Cards> => {
  const query = { ...(await regionQuery(country)), ...filter }
  const offset = (page - 1) * PAGE_SIZE
  if (sort === "price-asc" || sort === "price-desc") {
    const ids = await idsByPrice(query, sort === "price-desc")
    const wanted = ids.slice(offset, offset + PAGE_SIZE)
    return { cards: await cardsByIds(country, wanted, [cacheTags.products]), count: ids.length }
  }
  const answer = await storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
    query: { ...query, fields: CARD_FIELDS, order: ORDERS[sort], limit: PAGE_SIZE, offset },
    tags: [cacheTags.products],
  })
  return { cards: answer.products.map((product) => toCardView(product, country)), count: answer.count }
}
