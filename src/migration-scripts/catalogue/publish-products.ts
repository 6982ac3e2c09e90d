import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { enterOriginalsWorkflow } from "../../workflows/images/enter-originals"
import type { Picture } from "./upload-illustrations"

/** Hangs up the pictures, each with the text that stands for it, and opens the products to the shop. */
export async function publishProducts(
  container: MedusaContainer,
  ids: Map<string, string>,
  pictures: Map<string, Picture[]>
): Promise<void> {
  const products = [...ids].map(([handle, id]) => {
    const own = pictures.get(handle) ?? []
    return {
      id,
      status: ProductStatus.PUBLISHED,
      images: own.map(({ url }) => ({ url })),
      thumbnail: own[0]?.url,
      // An empty value is how Medusa takes a key out of metadata.
      metadata: { seeding: "" },
    }
  })
  await enterOriginalsWorkflow(container).run({ input: { originals: [...pictures.values()].flat() } })
  await updateProductsWorkflow(container).run({ input: { products } })
}
