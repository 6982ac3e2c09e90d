/** What a shopper reads when a payment did not become an order. */
const REASONS: Record<string, string> = {
  payment_declined: "Your bank or wallet did not let the payment through. Nothing was charged.",
  payment_cancelled: "The payment was cancelled. Nothing was charged.",
  payment_held:
    "We received another amount than the order's. Our team looks at it and will either make your order or send the money back.",
  out_of_stock:
    "Something in your basket was sold before your payment came in. Your money goes back in full.",
  cart_changed: "Your basket changed while you paid. Your money goes back in full.",
  cart_gone: "Your basket is no longer there. Your money goes back in full.",
  order_failed: "We could not make your order. Your money goes back in full.",
  paid_twice: "This order was paid already. The second payment goes back in full.",
  refunded_by_staff: "Our team sent your money back.",
}

/** A sentence for the shopper, by reason code. */
export const sentenceFor = (reason: string | null): string | null =>
  reason ? (REASONS[reason] ?? "The payment could not be completed.") : null
