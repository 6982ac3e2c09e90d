import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { client } from "../client"
import { imageKeys } from "./image-keys"
import { isRefusal } from "./is-refusal"
import { pollAfter } from "./poll-after"
import type { Media, ProductImage } from "./types"
import { unseenCount } from "./unseen-count"

export type ImageList = { images: ProductImage[] }

const TRIES = 3

/** A product's pictures, asked for again until all of them rest, and whenever the product has others. */
export function useProductImages(productId: string, media: Media[]) {
  const ids = media.map(({ id }) => id)
  return useQuery({
    queryKey: imageKeys.list(productId, ids),
    queryFn: () => client.client.fetch<ImageList>(`/admin/products/${encodeURIComponent(productId)}/images`),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data, dataUpdateCount: asked } }) => {
      if (!data) return false
      const { images } = data
      return pollAfter({ images, unseen: unseenCount(media, images), asked }, Date.now())
    },
    retry: (count, error) => count < TRIES && !isRefusal(error),
  })
}
