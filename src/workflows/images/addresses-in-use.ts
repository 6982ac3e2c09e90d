import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

type Place = { table: string; column: string }

const PRODUCTS: Place[] = [
  { table: "image", column: "url" },
  { table: "product", column: "thumbnail" },
  { table: "product_variant", column: "thumbnail" },
]
// Carts and orders keep the thumbnail that a product had when it was put into them.
const SALES: Place[] = [
  { table: "cart_line_item", column: "thumbnail" },
  { table: "order_line_item", column: "thumbnail" },
]
// Staff may have copied an address to where a storefront of theirs looks for it.
const TOLD = ["product", "product_category", "product_collection", "store"]

const showing = ({ table, column }: Place) =>
  `SELECT 1 FROM "${table}" AS row WHERE row.deleted_at IS NULL AND row.${column} = asked.url`
const telling = (table: string) =>
  `SELECT 1 FROM "${table}" AS row WHERE row.deleted_at IS NULL AND position(asked.url in row.metadata::text) > 0`

/**
 * Which of these addresses a product still shows, or with `sales` also a cart, an order or what staff wrote into
 * metadata. What was deleted shows nothing. Asked of the database in one statement: answered row by row, a shop's orders would fill the memory.
 */
export async function addressesInUse(
  container: MedusaContainer,
  urls: string[],
  { sales }: { sales: boolean }
): Promise<Set<string>> {
  if (urls.length === 0) return new Set()
  const places = sales
    ? [...PRODUCTS, ...SALES].map(showing).concat(TOLD.map(telling))
    : PRODUCTS.map(showing)
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: { url: string }[] }>(
      `SELECT asked.url FROM jsonb_array_elements_text(?::jsonb) AS asked(url)
       WHERE ${places.map((place) => `EXISTS (${place})`).join(" OR ")}`,
      [JSON.stringify(urls)]
    )
  return new Set(rows.map(({ url }) => url))
}
