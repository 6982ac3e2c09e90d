import type { PaymentSessionDTO } from "@medusajs/framework/types"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import { referenceOf } from "./provider-facts"

type Opened = { session: PaymentSessionDTO; cart_id: string; actor: string }

const MINUTE = 60_000

/** Enters a payment session in the ledger as an attempt that waits for its money. */
export async function recordAttempt(
  checkout: CheckoutModuleService,
  { session, cart_id, actor }: Opened
): Promise<PaymentAttemptRecord> {
  const { payment_window_minutes, reconcile_after_seconds } = checkout.settings
  const now = Date.now()
  const attempt = await checkout.createPaymentAttempts({
    reference: referenceOf(session.data) ?? session.id,
    provider_id: session.provider_id,
    cart_id,
    session_id: session.id,
    payment_collection_id: session.payment_collection_id,
    provider_data: session.data,
    amount: Number(session.amount),
    currency_code: session.currency_code,
    next_check_at: new Date(now + reconcile_after_seconds * 1000),
    expires_at: new Date(now + payment_window_minutes * MINUTE),
  })
  const { id: session_id, amount } = session
  const opened = { kind: "opened" as const, outcome: "awaiting payment", actor, detail: { session_id } }
  await checkout.append(attempt, [{ ...opened, amount: Number(amount) }])
  return attempt
}
