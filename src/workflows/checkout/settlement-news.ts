import type { PaymentAttemptRecord } from "../../modules/checkout/types"
import type { SettlementNews } from "./settlement"

/** Names of the events by which the outcome of a payment is told. */
export const PaymentAttemptEvents = {
  COMPLETED: "payment_attempt.completed",
  REFUNDING: "payment_attempt.refunding",
  REFUNDED: "payment_attempt.refunded",
  NEEDS_ATTENTION: "payment_attempt.needs_attention",
} as const

const BY_STATE: Partial<Record<PaymentAttemptRecord["state"], string>> = {
  completed: PaymentAttemptEvents.COMPLETED,
  refunding: PaymentAttemptEvents.REFUNDING,
  refunded: PaymentAttemptEvents.REFUNDED,
}

/** What became different between two states of a payment, as events. */
export function settlementNews(before: PaymentAttemptRecord, after: PaymentAttemptRecord): SettlementNews[] {
  const data = { id: after.id, cart_id: after.cart_id, order_id: after.order_id }
  const ofState = before.state !== after.state ? BY_STATE[after.state] : undefined
  const needsAttention = after.attention !== null && before.attention !== after.attention
  return [
    ...(ofState ? [{ name: ofState, data }] : []),
    ...(needsAttention ? [{ name: PaymentAttemptEvents.NEEDS_ATTENTION, data }] : []),
  ]
}
