import type { CreateProductWorkflowInputDTO, MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { requiredEntry } from "../store/required-entry"
import type { CatalogueContext } from "./catalogue-context"
import type { ProductSeed } from "./product-seed"
import { SEEDING_MARK } from "./seeding-mark"
import { variantTitle } from "./variant-title"

type Input = CreateProductWorkflowInputDTO

function variantsOf(product: ProductSeed, inventoryItems: Map<string, string>): Input["variants"] {
  return product.variants.map((variant, variant_rank) => ({
    title: variantTitle(product, variant),
    sku: variant.sku,
    options: variant.options,
    weight: variant.weight,
    material: product.material,
    origin_country: product.origin_country,
    hs_code: product.hs_code,
    variant_rank,
    manage_inventory: true,
    allow_backorder: false,
    inventory_items: [
      { inventory_item_id: requiredEntry(inventoryItems, variant.sku), required_quantity: 1 },
    ],
    prices: Object.entries(variant.prices).map(([currency_code, amount]) => ({ currency_code, amount })),
  }))
}

function draftOf(
  product: ProductSeed,
  context: CatalogueContext,
  inventoryItems: Map<string, string>
): Input {
  const { title, handle, subtitle, description, material, origin_country, hs_code, options } = product
  const { materials, care, maker, dimensions } = product
  return {
    ...{ title, handle, subtitle, material, origin_country, hs_code, options },
    description: description.join("\n\n"),
    // A basket with several sizes ships at least as heavy as its smallest.
    weight: Math.min(...product.variants.map(({ weight }) => weight)),
    status: ProductStatus.DRAFT,
    metadata: { materials, care, maker, dimensions, ...SEEDING_MARK },
    category_ids: [requiredEntry(context.categories, product.category)],
    collection_id: requiredEntry(context.collections, product.collection),
    shipping_profile_id: context.shippingProfileId,
    sales_channels: context.channelIds.map((id) => ({ id })),
    variants: variantsOf(product, inventoryItems),
  }
}

/** Makes the products with variants, prices and stock, not yet to be seen in the shop; their ids by handle. */
export async function createDrafts(
  container: MedusaContainer,
  seeds: ProductSeed[],
  context: CatalogueContext,
  inventoryItems: Map<string, string>
): Promise<Map<string, string>> {
  const products = seeds.map((seed) => draftOf(seed, context, inventoryItems))
  const { result } = await createProductsWorkflow(container).run({ input: { products } })
  return new Map(result.map(({ handle, id }) => [handle, id]))
}
