import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { callStore } from "@/features/cart/server/call-store"

/** Medusa's system provider, shown as "Pay on delivery (demo)". */
const PROVIDER = "pp_system_default"

async function collectionOf(cart: HttpTypes.StoreCart): Promise<HttpTypes.StorePaymentCollection> {
  if (cart.payment_collection) return cart.payment_collection
  const body = { cart_id: cart.id }
  const path = "/store/payment-collections"
  const answer = await callStore<HttpTypes.StorePaymentCollectionResponse>(path, { method: "POST", body })
  return answer.payment_collection
}

/**
 * Gives the cart a payment session. One that is still pending is kept: starting another deletes it, and
 * with it the payment that a second submit of the same cart may be authorising right now.
 */
export async function startPayment(cart: HttpTypes.StoreCart): Promise<void> {
  const collection = await collectionOf(cart)
  const pending = collection.payment_sessions?.some(
    (session) =>
      session.provider_id === PROVIDER && session.status === "pending" && session.amount === cart.total
  )
  if (pending) return
  const path = `/store/payment-collections/${collection.id}/payment-sessions`
  await callStore(path, { method: "POST", body: { provider_id: PROVIDER } })
}
