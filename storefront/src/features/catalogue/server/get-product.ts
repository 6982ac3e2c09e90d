import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import { type ProductPageView } from "../product-page-view"
import { findProductId } from "./find-product-id"
import { regionQuery } from "./region-query"
import { toProductPageView } from "./to-product-page-view"

const PRODUCT_FIELDS = [
  "id,handle,title,subtitle,description,thumbnail,material,weight,origin_country,metadata",
  "images.url,images.rank,collection.handle,collection.title,*options,*categories",
  // Of some relations the store API gives everything or nothing.
  "variants.id,variants.sku,variants.title,variants.variant_rank,*variants.calculated_price,*variants.options",
].join(",")

/** A product by its handle, priced for a country; undefined where the country's shoppers cannot buy it. */
export const getProduct = cache(
  async (country: string, handle: string): Promise<ProductPageView | undefined> => {
    const id = await findProductId(country, handle)
    if (!id) return undefined
    const answer = await storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
      query: { ...(await regionQuery(country)), id: [id], fields: PRODUCT_FIELDS, limit: 1 },
      tags: [cacheTags.product(id), cacheTags.categories, cacheTags.collections],
    })
    const product = answer.products[0]
    return product?.handle === handle ? toProductPageView(product, country) : undefined
  }
)
