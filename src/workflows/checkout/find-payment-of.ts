import type { MedusaContainer, PaymentDTO } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { providerFactsOf, referenceOf } from "./provider-facts"

function isOf(payment: PaymentDTO, attempt: PaymentAttemptRecord): boolean {
  const { previous_references: previous = [] } = providerFactsOf(payment.data)
  return [referenceOf(payment.data) ?? attempt.session_id, ...previous].includes(attempt.reference)
}

/** Core's payment for this very reference, with what was captured and refunded. */
export async function findPaymentOf(
  container: MedusaContainer,
  attempt: PaymentAttemptRecord
): Promise<PaymentDTO | undefined> {
  const payments = await container
    .resolve(Modules.PAYMENT)
    .listPayments({ payment_session_id: attempt.session_id }, { relations: ["captures", "refunds"] })
  return payments.find((payment) => isOf(payment, attempt))
}
