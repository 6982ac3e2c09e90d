import type { Payment } from "../types"

/** A payment of KES 3,600 that became order 12, but for what a test says. */
export const samplePayment = (changes: Partial<Payment> = {}): Payment => ({
  id: "payatt_1",
  reference: "payses-01.1",
  provider_id: "pp_paystack_paystack",
  cart_id: "cart_1",
  order_id: "order_1",
  order_display_id: 12,
  amount: 3600,
  currency_code: "kes",
  state: "completed",
  reason: null,
  attention: null,
  paid_amount: 3600,
  paid_currency: "kes",
  refunded_amount: null,
  created_at: "2026-11-21T12:00:00.000Z",
  updated_at: "2026-11-21T12:00:00.000Z",
  checked_at: null,
  next_check_at: null,
  expires_at: "2026-11-21T13:00:00.000Z",
  ...changes,
})
