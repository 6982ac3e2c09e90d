import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import { type GroupView } from "../group-view"
import { textMetadata } from "./text-metadata"

/** The collections, oldest first. */
export const listCollections = cache(async (): Promise<GroupView[]> => {
  const answer = await storeFetch<HttpTypes.StoreCollectionListResponse>("/store/collections", {
    query: { fields: "id,handle,title,metadata", limit: 50, order: "created_at" },
    tags: [cacheTags.collections],
  })
  return answer.collections.map(({ id, handle, title, metadata }) => ({
    id,
    handle,
    title,
    description: textMetadata(metadata, "description"),
  }))
})
