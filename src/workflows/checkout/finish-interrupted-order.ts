import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN, Modules, OrderWorkflowEvents } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { findPaymentOf } from "./find-payment-of"

/**
 * What core's completion does after the payment was authorised, done again where a killed process may not have
 * come to it: the order's transaction for each capture, and the event that the order was placed.
 */
export async function finishInterruptedOrder(
  container: MedusaContainer,
  orderId: string,
  attempt: PaymentAttemptRecord
): Promise<void> {
  const orders = container.resolve(Modules.ORDER)
  const payment = await findPaymentOf(container, attempt)
  const known = await orders.listOrderTransactions({ order_id: orderId, reference: "capture" })
  const missing = (payment?.captures ?? []).filter(
    ({ id }) => !known.some(({ reference_id }) => reference_id === id)
  )
  if (missing.length > 0) {
    await orders.addOrderTransactions(
      missing.map((capture) => ({
        order_id: orderId,
        amount: MathBN.convert(capture.amount),
        currency_code: attempt.currency_code,
        reference: "capture",
        reference_id: capture.id,
      }))
    )
  }
  await container.resolve(Modules.EVENT_BUS).emit({ name: OrderWorkflowEvents.PLACED, data: { id: orderId } })
}
