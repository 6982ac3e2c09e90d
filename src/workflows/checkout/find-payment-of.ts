import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { providerFactsOf } from "./provider-facts"

/** By what the provider answered when core authorised it; one that keeps no reference goes by the session. */
function isOf(payment: PaymentDTO, attempt: PaymentAttemptRecord): boolean {
  const { session_id, reference, id, paid } = providerFactsOf(payment.data)
  const known = [session_id ? reference : undefined, paid?.reference, id].filter(Boolean)
  if (known.length === 0) return payment.payment_session?.id === attempt.session_id
  return known.includes(attempt.reference)
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
