/** Where a checkout stands, as the back end tells it. */
export type PaymentState = "awaiting_payment" | "processing" | "completed" | "failed" | "refunded" | "expired"

/** How the shopper pays: on the provider's page, in its element on ours, or with nothing to do now. */
export type PaymentKind = "redirect" | "client_secret" | "none"

/** The payment that was opened for a cart, and the way to it. */
export type OpenPayment = {
  provider_id: string
  kind: PaymentKind
  url: string | null
  client_secret: string | null
  reference: string
}

/** What the browser is told of a checkout: no id of the cart, because the id is what opens it. */
export type PaymentStatus = {
  state: PaymentState
  /** Why it failed or was paid back: a code of the back end's. */
  reason: string | null
  /** The back end's own sentence on the reason. */
  message: string | null
  payment: OpenPayment | null
  /** ISO 8601. */
  expires_at: string | null
  /** Given only in the browser that placed the order. */
  order_id: string | null
  order_number: string | null
}

/** The answer of `GET /api/checkout/status`; null where nothing is known. */
export type StatusAnswer = { checkout: PaymentStatus | null }
