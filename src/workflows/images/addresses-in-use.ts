import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

const PRODUCTS = [
  { entity: "product_image", field: "url" },
  { entity: "product", field: "thumbnail" },
  { entity: "product_variant", field: "thumbnail" },
]
// Carts and orders keep the thumbnail that a product had when it was put into them.
const SALES = [
  { entity: "line_item", field: "thumbnail" },
  { entity: "order_line_item", field: "thumbnail" },
]

/** Which of these addresses a product, or with `sales` also a cart or an order, still shows. */
export async function addressesInUse(
  container: MedusaContainer,
  urls: string[],
  { sales }: { sales: boolean }
): Promise<Set<string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const used = new Set<string>()
  for (const { entity, field } of sales ? [...PRODUCTS, ...SALES] : PRODUCTS) {
    const { data } = await query.graph({ entity, fields: [field], filters: { [field]: urls } })
    for (const row of data as Record<string, string>[]) if (row[field]) used.add(row[field])
  }
  return used
}
