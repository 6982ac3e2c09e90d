import "server-only"
import { clearCartCookie } from "@/features/cart/server/cart-cookie"
import type { PaymentStatus } from "../payment/payment-status"
import { rememberOrder } from "./orders-cookie"

/** Once a checkout has become an order: lets this browser see the order, and forgets the cart. Gives the status back. */
export async function rememberIfPlaced(status: PaymentStatus): Promise<PaymentStatus> {
  if (status.state !== "completed" || !status.order_id) return status
  await rememberOrder(status.order_id)
  await clearCartCookie()
  return status
}
