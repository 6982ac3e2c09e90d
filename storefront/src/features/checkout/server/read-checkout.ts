import "server-only"
import { callStore } from "@/features/cart/server/call-store"
import { StoreFault } from "@/features/cart/server/store-fault"
import type { PaymentStatus } from "../payment/payment-status"
import { type StoreCheckout, toPaymentStatus } from "./to-payment-status"

/** Where the checkout of a cart stands; null where none was started. The back end asks the provider meanwhile. */
export async function readCheckout(cartId: string, timeoutMs?: number): Promise<PaymentStatus | null> {
  try {
    const path = `/store/checkout/${encodeURIComponent(cartId)}`
    return toPaymentStatus((await callStore<{ checkout: StoreCheckout }>(path, { timeoutMs })).checkout)
  } catch (error) {
    if (error instanceof StoreFault && error.status === 404) return null
    throw error
  }
}
