import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { callStore } from "@/features/cart/server/call-store"
import { StoreFault } from "@/features/cart/server/store-fault"
import { ordersPlacedHere } from "@/features/checkout/server/orders-cookie"
import { type OrderView } from "./order-view"
import { toOrderView } from "./to-order-view"

const FIELDS = [
  "+original_item_total,+original_item_subtotal,+discount_subtotal",
  "*shipping_address,*shipping_methods",
  "+payment_status,*payment_collections.payments",
].join(",")

/**
 * An order that was placed in this browser; null for any other. Medusa answers an order to whoever knows
 * its id, so the signed cookie is what keeps an address that has been passed on from being read.
 */
export const loadOrder = cache(async (id: string, country: string): Promise<OrderView | null> => {
  if (!(await ordersPlacedHere()).includes(id)) return null
  try {
    const path = `/store/orders/${encodeURIComponent(id)}`
    const { order } = await callStore<HttpTypes.StoreOrderResponse>(path, { query: { fields: FIELDS } })
    return toOrderView(order, country)
  } catch (error) {
    if (error instanceof StoreFault) return null
    throw error
  }
})
