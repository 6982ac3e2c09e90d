import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"

const CHUNK = 200

type Query = Record<string, unknown>

const chunk = (query: Query, offset: number) =>
  storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
    query: {
      ...query,
      fields: "id,variants.id,*variants.calculated_price",
      order: "title",
      limit: CHUNK,
      offset,
    },
    tags: [cacheTags.products],
  })

const lowest = (product: HttpTypes.StoreProduct): number =>
  Math.min(
    ...(product.variants ?? []).map((variant) => variant.calculated_price?.calculated_amount ?? Infinity)
  )

/**
 * The ids of the products a query finds, cheapest first, those without a price last. The store API cannot order by
 * price, so all of them are read once, in chunks, and kept in the cache.
 */
export const idsByPrice = async (query: Query, descending: boolean): Promise<string[]> => {
  const first = await chunk(query, 0)
  const offsets = Array.from(
    { length: Math.ceil(first.count / CHUNK) - 1 },
    (_, index) => (index + 1) * CHUNK
  )
  const rest = await Promise.all(offsets.map((offset) => chunk(query, offset)))
  const priced = [first, ...rest].flatMap((answer) =>
    answer.products.map((product) => ({ id: product.id, price: lowest(product) }))
  )
  const direction = descending ? -1 : 1
  const value = (price: number) => (Number.isFinite(price) ? price * direction : Infinity)
  return priced.toSorted((a, b) => value(a.price) - value(b.price) || 0).map(({ id }) => id)
}
