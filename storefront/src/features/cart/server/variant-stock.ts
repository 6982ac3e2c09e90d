import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { availableStock, type VariantStock } from "./available-stock"
import { callStore } from "./call-store"
import type { Region } from "@/lib/regions"

const FIELDS = "id,manage_inventory,allow_backorder,inventory_quantity,*calculated_price"

type Answer = { variants: HttpTypes.StoreProductVariant[] }

/**
 * What stock says about these variants where this region's shoppers buy. A variant that is missing
 * from the answer is not sold there: unknown, unpublished, in no such channel, or without a price.
 */
export async function variantStock(
  ids: readonly string[],
  region: Region
): Promise<ReadonlyMap<string, VariantStock>> {
  if (ids.length === 0) return new Map()
  const { variants } = await callStore<Answer>("/store/product-variants", {
    query: {
      id: ids,
      limit: String(ids.length),
      fields: FIELDS,
      region_id: region.id,
      sales_channel_id: region.salesChannelId,
    },
  })
  const sold = variants.filter((variant) => typeof variant.calculated_price?.calculated_amount === "number")
  return new Map(sold.map((variant) => [variant.id, availableStock(variant)]))
}

/** Whether a variant is sold anywhere in the shop. */
export async function isKnownVariant(id: string): Promise<boolean> {
  const query = { id: [id], limit: "1", fields: "id" }
  return (await callStore<Answer>("/store/product-variants", { query })).variants.length > 0
}
