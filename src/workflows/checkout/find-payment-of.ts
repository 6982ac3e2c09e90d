import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { providerFactsOf, referenceOf } from "./provider-facts"

/** By the provider's reference; a provider that keeps none has the session's id for one. */
function isOf(payment: PaymentDTO, attempt: PaymentAttemptRecord): boolean {
  const { previous_references: previous = [] } = providerFactsOf(payment.data)
  const current = referenceOf(payment.data) ?? payment.payment_session?.id
  return [current, ...previous].includes(attempt.reference)
}

/** Core's payment for this very reference, whatever session holds it, with what was captured and refunded. */
export async function findPaymentOf(
  container: MedusaContainer,
  attempt: PaymentAttemptRecord
): Promise<PaymentDTO | undefined> {
  // Core's types leave this filter out, its service does not.
  const filters: object = { payment_collection_id: attempt.payment_collection_id }
  const relations = ["captures", "refunds", "payment_session"]
  const payments = await container.resolve(Modules.PAYMENT).listPayments(filters, { relations })
  return payments.find((payment) => isOf(payment, attempt))
}
