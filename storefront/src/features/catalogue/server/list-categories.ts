import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import { type GroupView } from "../group-view"

/** The top categories in the order staff gave them. */
export const listCategories = cache(async (): Promise<GroupView[]> => {
  const answer = await storeFetch<HttpTypes.StoreProductCategoryListResponse>("/store/product-categories", {
    query: {
      fields: "id,handle,name,description,rank",
      parent_category_id: "null",
      limit: 50,
      order: "rank",
    },
    tags: [cacheTags.categories],
  })
  return answer.product_categories.map(({ id, handle, name, description }) => ({
    id,
    handle,
    title: name,
    description: description || undefined,
  }))
})
