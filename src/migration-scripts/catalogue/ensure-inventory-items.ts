import type { InventoryTypes, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createInventoryItemsWorkflow, createInventoryLevelsWorkflow } from "@medusajs/medusa/core-flows"
import type { CatalogueContext } from "./catalogue-context"
import type { ProductSeed, VariantSeed } from "./product-seed"
import { variantTitle } from "./variant-title"

type Locations = CatalogueContext["locations"]

const levelsOf = ({ stock }: VariantSeed, { berlin, austin }: Locations) => [
  { location_id: berlin, stocked_quantity: stock.berlin },
  { location_id: austin, stocked_quantity: stock.austin },
]

/** Named after product and variant: Medusa would call each item after its variant alone, a page full of "Large". */
const itemOf = (product: ProductSeed, variant: VariantSeed, locations: Locations) => ({
  sku: variant.sku,
  title: `${product.title}: ${variantTitle(product, variant)}`,
  description: product.subtitle,
  material: product.material,
  origin_country: product.origin_country,
  hs_code: product.hs_code,
  weight: variant.weight,
  requires_shipping: true,
  location_levels: levelsOf(variant, locations),
})

/** An item that a killed run made has its levels only as far as it came. */
async function completeLevels(
  container: MedusaContainer,
  items: InventoryTypes.InventoryItemDTO[],
  wanted: Map<string, VariantSeed>,
  locations: Locations
): Promise<void> {
  const inventory_items = items.map(({ id }) => id)
  const present = await container
    .resolve(Modules.INVENTORY)
    .listInventoryLevels({ inventory_item_id: inventory_items }, { take: null })
  const known = new Set(present.map((level) => `${level.inventory_item_id}/${level.location_id}`))
  const inventory_levels = items
    .flatMap(({ id, sku }) => {
      const variant = wanted.get(sku ?? "")
      return variant ? levelsOf(variant, locations).map((level) => ({ ...level, inventory_item_id: id })) : []
    })
    .filter((level) => !known.has(`${level.inventory_item_id}/${level.location_id}`))
  if (inventory_levels.length > 0)
    await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
}

/** An inventory item with its stock at both locations for each variant; their ids by SKU. */
export async function ensureInventoryItems(
  container: MedusaContainer,
  products: ProductSeed[],
  locations: Locations
): Promise<Map<string, string>> {
  const service = container.resolve(Modules.INVENTORY)
  const wanted = new Map(
    products.flatMap(({ variants }) => variants).map((variant) => [variant.sku, variant])
  )
  const present = await service.listInventoryItems({ sku: [...wanted.keys()] }, { take: null })
  const known = new Set(present.map(({ sku }) => sku))
  const items = products
    .flatMap((product) => product.variants.map((variant) => itemOf(product, variant, locations)))
    .filter(({ sku }) => !known.has(sku))
  if (items.length > 0) await createInventoryItemsWorkflow(container).run({ input: { items } })
  if (present.length > 0) await completeLevels(container, present, wanted, locations)
  const all = await service.listInventoryItems({ sku: [...wanted.keys()] }, { take: null })
  return new Map(all.map(({ sku, id }) => [sku ?? "", id]))
}
