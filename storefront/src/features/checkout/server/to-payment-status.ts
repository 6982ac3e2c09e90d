import type { OpenPayment, PaymentKind, PaymentState, PaymentStatus } from "../payment/payment-status"

/** A checkout as `/store/checkout` answers it. */
export type StoreCheckout = {
  cart_id: string
  state: PaymentState
  reason: string | null
  message?: string | null
  payment: {
    provider_id: string
    kind: PaymentKind
    url?: string | null
    client_secret?: string | null
    reference: string
  } | null
  expires_at: string | null
  order_id: string | null
  order?: { display_id?: number | null } | null
}

function isWeb(url: string | null | undefined): url is string {
  return !!url && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}

function toPayment(payment: StoreCheckout["payment"]): OpenPayment | null {
  if (!payment) return null
  const { provider_id, kind, url, client_secret, reference } = payment
  return { provider_id, kind, url: isWeb(url) ? url : null, client_secret: client_secret ?? null, reference }
}

/** What the browser is told of a checkout: all but the cart's id. */
export function toPaymentStatus(checkout: StoreCheckout): PaymentStatus {
  const { state, reason, message, payment, expires_at, order_id, order } = checkout
  return {
    state,
    reason: reason ?? null,
    message: message ?? null,
    payment: toPayment(payment),
    expires_at: expires_at ?? null,
    order_id: order_id ?? null,
    order_number: order?.display_id ? String(order.display_id) : null,
  }
}
