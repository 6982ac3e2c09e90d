import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A product with every address at which it may show a picture. */
export type ProductPictures = {
  id: string
  thumbnail: string | null
  images: { url: string; rank: number }[]
  variants: { thumbnail: string | null }[]
}

/** The addresses of a product's pictures, its images in their order. */
export async function loadProductPictures(
  container: MedusaContainer,
  ids: string[]
): Promise<ProductPictures[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "thumbnail", "images.url", "images.rank", "variants.thumbnail"],
    filters: { id: ids },
  })
  const products = data as ProductPictures[]
  return products.map((product) => ({
    ...product,
    images: [...product.images].sort((one, other) => one.rank - other.rank),
  }))
}
