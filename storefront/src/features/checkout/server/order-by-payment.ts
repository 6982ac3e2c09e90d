import "server-only"
import { callStore } from "@/features/cart/server/call-store"
import { StoreFault } from "@/features/cart/server/store-fault"
import type { PaymentStatus } from "../payment/payment-status"
import { ordersPlacedHere } from "./orders-cookie"

type Answer = { order: { id: string; display_id: number } }

/**
 * That a payment has become an order, by its reference; null while it has not. A reference travels in addresses, so
 * only the order's number is told, and its id in no other browser than the one that placed it.
 */
export async function orderByPayment(reference: string): Promise<PaymentStatus | null> {
  try {
    const path = `/store/orders/by-payment/${encodeURIComponent(reference)}`
    const { order } = await callStore<Answer>(path)
    const isOwn = (await ordersPlacedHere()).includes(order.id)
    return {
      state: "completed",
      reason: null,
      message: null,
      payment: null,
      expires_at: null,
      order_id: isOwn ? order.id : null,
      order_number: String(order.display_id),
    }
  } catch (error) {
    if (error instanceof StoreFault) return null
    throw error
  }
}
