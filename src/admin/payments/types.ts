import type { AttemptState } from "../../modules/checkout/types"

export type { AttemptState }

/** A payment as the back office reads it: sums in major units, times as ISO text. */
export type Payment = {
  id: string
  reference: string
  provider_id: string
  cart_id: string
  order_id: string | null
  order_display_id: number | null
  amount: number
  currency_code: string
  state: AttemptState
  reason: string | null
  attention: string | null
  paid_amount: number | null
  paid_currency: string | null
  refunded_amount: number | null
  created_at: string
  updated_at: string
  checked_at: string | null
  next_check_at: string | null
  expires_at: string
}

/** One line of a payment's ledger. */
export type LedgerLine = {
  id: string
  kind: string
  outcome: string
  amount: number | null
  currency_code: string | null
  actor: string
  detail: Record<string, unknown> | null
  occurred_at: string
}

export type PaymentWithLedger = Payment & { entries: LedgerLine[] }

/** What staff look for. */
export type PaymentFilters = {
  q: string
  states: AttemptState[]
  provider: string | null
  attention: boolean
  olderThanMinutes: number | null
  page: number
}
