import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client } from "./client"
import { imageKeys } from "./image-keys"
import { isRefusal } from "./is-refusal"
import { pollAfter } from "./poll-after"
import type { ProductImage } from "./types"

export type ImageList = { images: ProductImage[] }

const TRIES = 3

/** A product's pictures, asked for again until all of them rest, and whenever the product has others. */
export function useProductImages(productId: string, ids: string[]) {
  return useQuery({
    queryKey: imageKeys.list(productId, ids),
    queryFn: () => client.client.fetch<ImageList>(`/admin/products/${encodeURIComponent(productId)}/images`),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) => (data ? pollAfter(data.images, Date.now()) : false),
    retry: (count, error) => count < TRIES && !isRefusal(error),
  })
}
