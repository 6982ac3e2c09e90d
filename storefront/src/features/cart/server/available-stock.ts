import type { HttpTypes } from "@medusajs/types"

/** What stock says about one variant in one sales channel. `available` is null where it sets no limit. */
export type VariantStock = { variant_id: string; available: number | null; backorder: boolean }

/** Reads the stock of a variant whose `inventory_quantity` was asked for one sales channel. */
export function availableStock(variant: HttpTypes.StoreProductVariant): VariantStock {
  const backorder = variant.allow_backorder === true
  const unlimited = backorder || variant.manage_inventory === false
  return {
    variant_id: variant.id,
    available: unlimited ? null : Math.max(0, Math.floor(variant.inventory_quantity ?? 0)),
    backorder,
  }
}
