import "server-only"
import { readCartCookie } from "@/features/cart/server/cart-cookie"
import type { PaymentStatus } from "../payment/payment-status"
import { orderByPayment } from "./order-by-payment"
import { readCheckout } from "./read-checkout"
import { rememberIfPlaced } from "./remember-if-placed"

/**
 * Where the payment stands that a shopper comes back from: by this browser's cart, and where that is another one or
 * none, by the reference that the provider put into the address. Null where neither tells.
 */
export async function findPaymentStatus(reference: string | null): Promise<PaymentStatus | null> {
  const { id } = await readCartCookie()
  const own = id ? await readCheckout(id) : null
  const isMeant = own && (!reference || own.state === "completed" || own.payment?.reference === reference)
  if (isMeant) return rememberIfPlaced(own)
  return (reference && (await orderByPayment(reference))) || own
}
