import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { storeFetch } from "@/lib/store-fetch"
import { type CardView } from "../card-view"
import { CARD_FIELDS } from "./card-fields"
import { regionQuery } from "./region-query"
import { toCardView } from "./to-card-view"

/** The cards of these products in the order given, without those that are not for sale any more. */
export const cardsByIds = async (country: string, ids: string[], tags: string[]): Promise<CardView[]> => {
  if (ids.length === 0) return []
  const answer = await storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
    query: { ...(await regionQuery(country)), id: ids, fields: CARD_FIELDS, limit: ids.length },
    tags,
  })
  const cards = new Map(answer.products.map((product) => [product.id, toCardView(product, country)]))
  return ids.flatMap((id) => cards.get(id) ?? [])
}
