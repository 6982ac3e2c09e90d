import type { PaymentAttemptRecord } from "../../../modules/checkout/types"

export const CREATED = new Date("2026-11-21T12:00:00.000Z")
const HOUR = 3_600_000

/** A payment of 42.00 that waits for its money, with whatever a test wants to be different. */
export const anAttempt = (changes: Partial<PaymentAttemptRecord> = {}): PaymentAttemptRecord => ({
  id: "payatt_1",
  reference: "payses-1.1",
  provider_id: "pp_paystack_paystack",
  cart_id: "cart_1",
  session_id: "payses_1",
  payment_collection_id: "pay_col_1",
  provider_data: {},
  amount: 42,
  raw_amount: { value: "42" },
  currency_code: "kes",
  state: "awaiting",
  reason: null,
  attention: null,
  order_id: null,
  refunded_amount: null,
  raw_refunded_amount: null,
  last_finding: null,
  checked_at: null,
  next_check_at: CREATED,
  expires_at: new Date(CREATED.getTime() + HOUR),
  created_at: CREATED,
  updated_at: CREATED,
  deleted_at: null,
  ...changes,
})
