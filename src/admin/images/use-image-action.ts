import { useMutation, useQueryClient } from "@tanstack/react-query"
import { client } from "../client"
import { imageKeys } from "./image-keys"
import type { ProductImage } from "./types"
import type { ImageList } from "./use-product-images"
import { useRefreshProduct } from "./use-refresh-product"

type Action = { productId: string; path: "" | "/process" }

/** Changes one picture of a product, and shows at once what came of it. */
export function useImageAction<Body extends object>({ productId, path }: Action) {
  const cache = useQueryClient()
  const refreshProduct = useRefreshProduct()
  const queryKey = imageKeys.product(productId)
  return useMutation({
    mutationFn: async ({ id, body }: { id: string; body: Body }) => {
      const url = `/admin/images/${encodeURIComponent(id)}${path}`
      return (await client.client.fetch<{ image: ProductImage }>(url, { method: "POST", body })).image
    },
    onSuccess: (image) =>
      cache.setQueriesData<ImageList>({ queryKey }, (list) =>
        list ? { images: list.images.map((one) => (one.id === image.id ? { ...one, ...image } : one)) } : list
      ),
    onSettled: () => Promise.all([cache.invalidateQueries({ queryKey }), refreshProduct()]),
  })
}
