import type { PaymentSessionDTO } from "@medusajs/framework/types"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { referenceOf } from "./reference-of"
import { withoutPerson } from "./without-person"

type Session = Pick<
  PaymentSessionDTO,
  "id" | "provider_id" | "payment_collection_id" | "currency_code" | "amount" | "data"
>
type Opened = { session: Session; cart_id: string; actor: string }

const MINUTE = 60_000

/** Enters a payment session in the ledger as an attempt that waits for its money. */
export async function recordAttempt(
  checkout: CheckoutModuleService,
  { session, cart_id, actor }: Opened
): Promise<PaymentAttemptRecord> {
  const { payment_window_minutes, reconcile_after_seconds } = checkout.settings
  const now = Date.now()
  const { id: session_id, provider_id, payment_collection_id, currency_code, data } = session
  const amount = Number(session.amount)
  const attempt = {
    ...{ cart_id, session_id, provider_id, payment_collection_id, currency_code, amount },
    reference: referenceOf(data, session_id),
    provider_data: withoutPerson(data),
    state: "awaiting" as const,
    next_check_at: new Date(now + reconcile_after_seconds * 1000),
    expires_at: new Date(now + payment_window_minutes * MINUTE),
  }
  const detail = { session_id }
  return checkout.open(attempt, { kind: "opened", outcome: "awaiting payment", actor, amount, detail })
}
