import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import type { CheckoutCart, PricedCart } from "../checkout-cart"
import type { CheckoutInput } from "../checkout-input"
import { closeFormerAttempts } from "../close-former-attempts"
import { findOpenAttempt } from "../find-open-attempt"
import { startAttempt } from "../start-attempt"

type Input = {
  cart: CheckoutCart
  priced: PricedCart
  input: CheckoutInput
  /** Whether the cart has had a payment before. */
  hasFormer: boolean
}

/**
 * Opens a payment of the cart's sum with the provider, or goes on with the one that is open for the same sum; former
 * ones are closed. Not undone: the provider keeps a reference for ever, so the ledger must know of it.
 * Errors: `payment_provider_unreachable`, and the provider's own.
 */
export const openPaymentStep = createStep("open-payment", async (opening: Input, { container }) => {
  const open = opening.hasFormer ? await findOpenAttempt(container, opening) : undefined
  if (open) return new StepResponse<PaymentAttemptRecord>(open)
  const attempt = await startAttempt(container, opening)
  if (opening.hasFormer) await closeFormerAttempts(container, attempt)
  return new StepResponse<PaymentAttemptRecord>(attempt)
})
