import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import type { AdmittedCart, PricedCart } from "../checkout-cart"
import type { CheckoutInput } from "../checkout-input"
import { closeFormerAttempts } from "../close-former-attempts"
import { findOpenAttempt } from "../find-open-attempt"
import { startAttempt } from "../start-attempt"

type Input = {
  cart: AdmittedCart
  priced: PricedCart
  input: CheckoutInput
  /** Whether the cart has had a payment before. */
  hasFormer: boolean
  /** Of the Idempotency-Key, to be tied to the payment. */
  request_id: string
}

/**
 * Opens a payment of the cart's sum with the provider, or goes on with the one that is open for the same sum; former
 * ones are closed. Not undone: the provider keeps a reference for ever, so the ledger must know of it.
 * Errors: `payment_provider_unreachable`, and the provider's own.
 */
export const openPaymentStep = createStep("open-payment", async (opening: Input, { container }) => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const open = opening.hasFormer ? await findOpenAttempt(container, opening) : undefined
  const attempt = open ?? (await startAttempt(container, opening))
  await checkout.linkRequest(opening.request_id, attempt.id)
  if (!open && opening.hasFormer) await closeFormerAttempts(container, attempt)
  return new StepResponse<PaymentAttemptRecord>(attempt)
})
