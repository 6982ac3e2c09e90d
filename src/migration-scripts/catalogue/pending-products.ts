import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows"
import { PRODUCTS } from "./all-products"
import type { ProductSeed } from "./product-seed"
import { SEEDING_MARK } from "./seeding-mark"

/**
 * The products that are still to be made. Half-made ones go first, to be made anew; one that a merchant has deleted
 * stays deleted.
 */
export async function pendingProducts(container: MedusaContainer): Promise<ProductSeed[]> {
  const present = await container
    .resolve(Modules.PRODUCT)
    .listProducts(
      { handle: PRODUCTS.map(({ handle }) => handle) },
      { select: ["id", "handle", "metadata", "deleted_at"], withDeleted: true }
    )
  const isHalfMade = ({ metadata }: (typeof present)[number]) => metadata?.seeding === SEEDING_MARK.seeding
  const ids = present.filter((product) => isHalfMade(product) && !product.deleted_at).map(({ id }) => id)
  if (ids.length > 0) await deleteProductsWorkflow(container).run({ input: { ids } })
  const settled = new Set(present.filter((product) => !isHalfMade(product)).map(({ handle }) => handle))
  return PRODUCTS.filter(({ handle }) => !settled.has(handle))
}
