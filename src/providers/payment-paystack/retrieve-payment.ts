import type { RetrievePaymentOutput } from "@medusajs/framework/types"
import type { Context } from "./context"
import { listRefunds } from "./list-refunds"
import { refundFacts } from "./refund-facts"
import { verifyPayment } from "./verify-payment"

/**
 * The session's data as Paystack tells it now, with how far each refund is.
 * @throws MedusaError `session_invalid`, `paystack_…`.
 */
export async function retrievePayment(context: Context, given: unknown): Promise<RetrievePaymentOutput> {
  const { data, transactions } = await verifyPayment(context, given)
  const paid = transactions.filter(({ status }) => status === "success" || status === "reversed")
  const lists = await Promise.all(
    paid.map(async (one) => {
      const refunds = await listRefunds(context, one)
      return refunds.map((each) => refundFacts(each, one.reference))
    })
  )
  return { data: { ...data, refunds: lists.flat() } }
}
