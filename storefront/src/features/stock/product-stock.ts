import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { availableStock, type VariantStock } from "@/features/cart/server/available-stock"
import { callStore } from "@/features/cart/server/call-store"
import type { Region } from "@/lib/regions"
import { ShopError } from "@/features/cart/shop-error"

const FIELDS = "id,variants.id,variants.manage_inventory,variants.allow_backorder,variants.inventory_quantity"

/** The stock of a product's variants where this region's shoppers buy; raises `product_not_found`. */
export async function productStock(handle: string, region: Region): Promise<VariantStock[]> {
  const { products } = await callStore<{ products: HttpTypes.StoreProduct[] }>("/store/products", {
    query: { handle, limit: "1", fields: FIELDS, sales_channel_id: region.salesChannelId },
  })
  const [product] = products
  if (!product) throw new ShopError("product_not_found")
  return (product.variants ?? []).map(availableStock)
}
