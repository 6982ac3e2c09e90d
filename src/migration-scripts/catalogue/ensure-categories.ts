import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createProductCategoriesWorkflow } from "@medusajs/medusa/core-flows"
import { CATEGORIES } from "./categories"

/** The categories, and their ids by handle. */
export async function ensureCategories(container: MedusaContainer): Promise<Map<string, string>> {
  const service = container.resolve(Modules.PRODUCT)
  const handles = CATEGORIES.map(({ handle }) => handle)
  const present = new Set(
    (await service.listProductCategories({ handle: handles })).map(({ handle }) => handle)
  )
  const product_categories = CATEGORIES.map((category, rank) => ({
    ...category,
    rank,
    is_active: true,
  })).filter(({ handle }) => !present.has(handle))
  if (product_categories.length > 0) {
    await createProductCategoriesWorkflow(container).run({ input: { product_categories } })
  }
  const all = await service.listProductCategories({ handle: handles })
  return new Map(all.map(({ handle, id }) => [handle, id]))
}
