import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Rows = { data: object[] }

/** The ids of the products that show one of these originals, as an image or as a thumbnail. */
export async function findProductsWith(container: MedusaContainer, urls: string[]): Promise<string[]> {
  if (urls.length === 0) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [images, products, variants]: Rows[] = await Promise.all([
    query.graph({ entity: "product_image", fields: ["product_id"], filters: { url: urls } }),
    query.graph({ entity: "product", fields: ["id"], filters: { thumbnail: urls } }),
    query.graph({ entity: "product_variant", fields: ["product_id"], filters: { thumbnail: urls } }),
  ])
  const idsOf = (found: Rows | undefined, key: "id" | "product_id") =>
    (found?.data ?? []).flatMap((row) => (row as Record<typeof key, string | null>)[key] ?? [])
  return [
    ...new Set([...idsOf(images, "product_id"), ...idsOf(products, "id"), ...idsOf(variants, "product_id")]),
  ]
}
