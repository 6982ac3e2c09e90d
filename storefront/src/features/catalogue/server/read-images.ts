import { type HttpTypes } from "@medusajs/types"
import { storeImage, type StoreImage } from "../store-image"

/** The pictures of a product in their order; its thumbnail where it has no other. */
export const readImages = (product: HttpTypes.StoreProduct): StoreImage[] => {
  const images = (product.images ?? []).flatMap((image) => storeImage.safeParse(image).data ?? [])
  if (images.length > 0) return images.toSorted((a, b) => a.rank - b.rank)
  return product.thumbnail ? [storeImage.parse({ url: product.thumbnail })] : []
}
