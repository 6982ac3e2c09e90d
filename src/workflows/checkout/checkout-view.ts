import type { AttemptState, PaymentAttemptRecord } from "../../modules/checkout/types"
import { providerFactsOf } from "./provider-facts"
import { sentenceFor } from "./reasons"

export type CheckoutState =
  "awaiting_payment" | "processing" | "completed" | "failed" | "refunded" | "expired"

export type PaymentInstruction = {
  provider_id: string
  kind: "redirect" | "client_secret" | "none"
  url?: string
  client_secret?: string
  reference: string
}

export type CheckoutView = {
  cart_id: string
  state: CheckoutState
  reason: string | null
  message: string | null
  payment: PaymentInstruction | null
  expires_at: Date | null
  order_id: string | null
}

const STATES: Record<AttemptState, CheckoutState> = {
  awaiting: "awaiting_payment",
  paid: "processing",
  completed: "completed",
  failed: "failed",
  expired: "expired",
  closed: "failed",
  held: "failed",
  refunding: "refunded",
  refunded: "refunded",
}

const UNPAID: AttemptState[] = ["awaiting", "failed", "expired"]

/** What the shopper is to do: go to the provider's page, or give the element its secret. */
function instructionOf({ provider_id, reference, provider_data }: PaymentAttemptRecord): PaymentInstruction {
  const { authorization_url: url, client_secret } = providerFactsOf(provider_data)
  if (url) return { provider_id, kind: "redirect", url, reference }
  if (client_secret) return { provider_id, kind: "client_secret", client_secret, reference }
  return { provider_id, kind: "none", reference }
}

function stateOf({ state, last_finding }: PaymentAttemptRecord): CheckoutState {
  return UNPAID.includes(state) && last_finding === "processing" ? "processing" : STATES[state]
}

/** A payment as the shopper may see it: no provider data but where to pay, and no reason without a sentence. */
export function checkoutViewOf(attempt: PaymentAttemptRecord): CheckoutView {
  const { cart_id, reason, expires_at, order_id } = attempt
  const state = stateOf(attempt)
  const told = state === "failed" || state === "refunded" ? (reason ?? "payment_cancelled") : null
  const payment = instructionOf(attempt)
  return { cart_id, state, reason: told, message: sentenceFor(told), payment, expires_at, order_id }
}
