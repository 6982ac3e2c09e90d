import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import { regionQuery } from "./region-query"

const lookUp = async (country: string, handle: string, fields: string, tags: string[]) => {
  const answer = await storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
    query: { ...(await regionQuery(country)), handle, fields, limit: 1 },
    tags,
  })
  return answer.products[0]?.id
}

/**
 * The id behind a product's handle. A hit is not tagged, so that one product's change leaves the pages of all others
 * alone; a miss is asked again under the tag of all products, so that a new product is not hidden by an old miss.
 */
export const findProductId = async (country: string, handle: string): Promise<string | undefined> => {
  if (!/^[a-z0-9][a-z0-9-]{0,199}$/.test(handle)) return undefined
  return (
    (await lookUp(country, handle, "id", [])) ?? lookUp(country, handle, "id,handle", [cacheTags.products])
  )
}
