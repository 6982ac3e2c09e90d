import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { CheckoutCart } from "../checkout-cart"

type Input = { cart: CheckoutCart; request: { attempt_id: string | null } }

/**
 * Whether a payment is to be opened. Not if the cart is sold or its money is in already, and not again for a request
 * whose payment has failed: that one has its answer, and a new try comes with a new key.
 */
export const decideCheckoutStep = createStep("decide-checkout", async (input: Input, { container }) => {
  if (input.cart.completed_at) return new StepResponse({ pay: false, hasFormer: true })
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const attempts = await checkout.listPaymentAttempts({ cart_id: input.cart.id })
  const isPaid = attempts.some(({ state }) => ["paid", "completed", "held"].includes(state))
  const own = attempts.find(({ id }) => id === input.request.attempt_id)
  const pay = !isPaid && (own === undefined || own.state !== "failed")
  return new StepResponse({ pay, hasFormer: attempts.length > 0 })
})
