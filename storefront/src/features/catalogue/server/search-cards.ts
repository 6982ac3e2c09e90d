import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { medusa } from "@/lib/medusa"
import { type CardView } from "../card-view"
import { CARD_FIELDS } from "./card-fields"
import { regionQuery } from "./region-query"
import { toCardView } from "./to-card-view"

const SHOWN = 48

/** The products whose words match. Never cached: what people type has no end. */
export const searchCards = async (country: string, words: string): Promise<CardView[]> => {
  const answer = await medusa().client.fetch<HttpTypes.StoreProductListResponse>("/store/products", {
    query: { ...(await regionQuery(country)), q: words, fields: CARD_FIELDS, limit: SHOWN },
    cache: "no-store",
  })
  return answer.products.map((product) => toCardView(product, country))
}
