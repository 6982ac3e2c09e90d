import type { InferTypeOf } from "@medusajs/framework/types"
import type { ATTEMPT_STATES, PaymentAttempt } from "./models/payment-attempt"
import type { PaymentLedgerEntry } from "./models/payment-ledger-entry"

export type PaymentAttemptRecord = InferTypeOf<typeof PaymentAttempt>
export type AttemptState = (typeof ATTEMPT_STATES)[number]
export type LedgerEntryRecord = InferTypeOf<typeof PaymentLedgerEntry>

/** What happened, as the ledger keeps it. Holds no personal data. */
export type LedgerEntry = {
  kind: "opened" | "verified" | "webhook" | "paid" | "completed" | "held" | "closed" | "refund" | "attention"
  outcome: string
  actor: string
  amount?: number | null
  detail?: Record<string, unknown>
}

export type AttemptChanges = Partial<
  Pick<
    PaymentAttemptRecord,
    | "state"
    | "reason"
    | "attention"
    | "order_id"
    | "last_finding"
    | "checked_at"
    | "next_check_at"
    | "provider_data"
  >
> & { refunded_amount?: number | null }

/** What is known of a payment when it is opened. */
export type NewAttempt = Pick<
  PaymentAttemptRecord,
  | "reference"
  | "provider_id"
  | "cart_id"
  | "session_id"
  | "payment_collection_id"
  | "provider_data"
  | "amount"
  | "currency_code"
  | "expires_at"
> &
  Partial<Pick<PaymentAttemptRecord, "state" | "reason" | "next_check_at">>
