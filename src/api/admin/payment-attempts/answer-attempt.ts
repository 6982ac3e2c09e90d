import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { displayIdsOf } from "./display-ids-of"
import { findAttempt } from "./find-attempt"
import { type LedgerEntryView, paymentAttemptView, type PaymentAttemptView } from "./payment-attempt-view"

export type AttemptAnswer = { payment_attempt: PaymentAttemptView & { entries: LedgerEntryView[] } }

/** One payment with its ledger, the oldest entry first. Error: `payment_attempt_not_found`. */
export async function answerAttempt(container: MedusaContainer, id: string): Promise<AttemptAnswer> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const attempt = await findAttempt(container, id)
  const displayIds = await displayIdsOf(container, [attempt])
  const entries = await checkout.listPaymentLedgerEntries(
    { attempt_id: id },
    {
      select: ["id", "kind", "outcome", "amount", "currency_code", "actor", "detail", "occurred_at"],
      order: { occurred_at: "ASC", id: "ASC" },
      take: 500,
    }
  )
  return { payment_attempt: { ...paymentAttemptView(attempt, displayIds), entries } }
}
