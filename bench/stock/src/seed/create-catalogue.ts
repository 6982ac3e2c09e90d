import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createInventoryLevelsWorkflow, createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { readCatalogueFile, type SeedProduct } from "./catalogue-file"
import { PLENTY, PRICE_CURRENCIES } from "./terms"

type Where = { channelId: string; locationId: string; profileId: string }

const productOf = (product: SeedProduct, { channelId, profileId }: Where) => ({
  ...product,
  status: ProductStatus.PUBLISHED,
  thumbnail: product.images[0]?.url,
  shipping_profile_id: profileId,
  sales_channels: [{ id: channelId }],
  variants: product.variants.map(({ title, options, amount }) => ({
    title,
    options,
    manage_inventory: true,
    prices: PRICE_CURRENCIES.map((currency_code) => ({ currency_code, amount })),
  })),
})

/** The products with variants, prices and more stock than can be sold. */
export async function createCatalogue(container: MedusaContainer, where: Where): Promise<number> {
  const products = readCatalogueFile().map((product) => productOf(product, where))
  await createProductsWorkflow(container).run({ input: { products } })
  const items = await container.resolve(Modules.INVENTORY).listInventoryItems({}, { select: ["id"] })
  const inventory_levels = items.map(({ id }) => ({
    inventory_item_id: id,
    location_id: where.locationId,
    stocked_quantity: PLENTY,
  }))
  await createInventoryLevelsWorkflow(container).run({ input: { inventory_levels } })
  return products.length
}
