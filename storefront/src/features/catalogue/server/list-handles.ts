import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cacheTags } from "@/lib/cache-tags"
import { type Region } from "@/lib/regions"
import { storeFetch } from "@/lib/store-fetch"

const CHUNK = 500

type Handle = { handle: string; updatedAt: string | undefined }

/** The handles of all products a region can buy, with the time of their last change. */
export const listHandles = async (region: Region): Promise<Handle[]> => {
  const chunk = (offset: number) =>
    storeFetch<HttpTypes.StoreProductListResponse>("/store/products", {
      query: {
        region_id: region.id,
        ...(region.salesChannelId ? { sales_channel_id: [region.salesChannelId] } : {}),
        fields: "id,handle,updated_at",
        order: "id",
        limit: CHUNK,
        offset,
      },
      tags: [cacheTags.products],
    })
  const first = await chunk(0)
  const offsets = Array.from(
    { length: Math.ceil(first.count / CHUNK) - 1 },
    (_, index) => (index + 1) * CHUNK
  )
  const rest = await Promise.all(offsets.map(chunk))
  return [first, ...rest].flatMap(({ products }) =>
    products.map(({ handle, updated_at }) => ({ handle, updatedAt: updated_at ?? undefined }))
  )
}
