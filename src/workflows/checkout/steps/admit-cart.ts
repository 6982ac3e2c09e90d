import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { admitCart } from "../admit-cart"
import type { AdmittedCart, CheckoutCart } from "../checkout-cart"
import type { CheckoutInput } from "../checkout-input"
import { loadCheckoutCart } from "../load-checkout-cart"
import type { Recalled } from "./recall-request"

type Input = { input: CheckoutInput; request: Recalled }
type Admission = { cart: AdmittedCart; pay: boolean; hasFormer: boolean }

function admittedCart({ region: { id, automatic_taxes }, items, ...cart }: CheckoutCart): AdmittedCart {
  return { ...cart, region: { id, automatic_taxes }, items: items.map(({ variant: _, ...item }) => item) }
}

/**
 * Whether a payment is to be opened for a cart, and that it can be sold. None is opened if the cart is sold or its money
 * is in already, nor again for a request whose payment has failed: that one has its answer, and a new try comes with a new
 * key. Writes nothing. Errors: `cart_not_found`, and those of a cart that can't be sold.
 */
export const admitCartStep = createStep("admit-cart", async ({ input, request }: Input, { container }) => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const cart = await loadCheckoutCart(container, input.cart_id)
  if (!cart) throw checkoutErrors.create("cart_not_found")
  const attempts = await checkout.listPaymentAttempts({ cart_id: cart.id })
  const isPaid = attempts.some(({ state }) => ["paid", "completed", "held"].includes(state))
  const own = attempts.find(({ id }) => id === request.attempt_id)
  const pay = !cart.completed_at && !isPaid && own?.state !== "failed"
  if (pay) admitCart(cart, input)
  return new StepResponse<Admission>({ cart: admittedCart(cart), pay, hasFormer: attempts.length > 0 })
})
