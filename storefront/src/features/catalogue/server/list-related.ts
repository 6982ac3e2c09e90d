import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import { type CardView } from "../card-view"
import { type ProductPageView } from "../product-page-view"
import { cardsByIds } from "./cards-by-ids"
import { regionQuery } from "./region-query"

const SHOWN = 4

/**
 * Other products of the same category, beginning after this one so that neighbours differ from page to page. The page
 * depends on these products alone, not on the whole catalogue.
 */
export const listRelated = async (country: string, product: ProductPageView): Promise<CardView[]> => {
  if (!product.category) return []
  const answer = await storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
    query: {
      ...(await regionQuery(country)),
      category_id: [product.category.id],
      fields: "id",
      order: "title",
      limit: 50,
    },
    tags: [cacheTags.categories],
  })
  const ids = answer.products.map(({ id }) => id)
  const at = ids.indexOf(product.id)
  const others = [...ids.slice(at + 1), ...ids.slice(0, Math.max(at, 0))].slice(0, SHOWN)
  return cardsByIds(country, others, others.map(cacheTags.product))
}
