import { createHook, createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { CheckoutInput } from "./checkout-input"
import { prepareCartWorkflow } from "./prepare-cart"
import { admitCartStep } from "./steps/admit-cart"
import { checkTotalStep } from "./steps/check-total"
import { claimCheckoutStep } from "./steps/claim-checkout"
import { clearInterruptionStep } from "./steps/clear-interruption"
import { openPaymentStep } from "./steps/open-payment"
import { placeImmediatelyStep } from "./steps/place-immediately"
import { recallRequestStep } from "./steps/recall-request"
import { releaseCheckoutStep } from "./steps/release-checkout"
import { settleOpenPaymentsStep } from "./steps/settle-open-payments"

/**
 * The one checkout call: what was paid before is settled, then buyer, address, shipping, stock and payment session, under the cart's lease. With a provider
 * that needs no shopper it makes the order at once. Hook `validate` runs before anything is written to the cart.
 * Errors: see the checkout capability's list.
 */
export const startCheckoutWorkflow = createWorkflow("start-checkout", (input: CheckoutInput) => {
  // Before the lease is taken, since each payment that is settled takes it for itself.
  settleOpenPaymentsStep({ cart_id: input.cart_id, at_once: true })
  const lease = claimCheckoutStep({ cart_id: input.cart_id })
  clearInterruptionStep(lease)
  const request = recallRequestStep(input)
  const admission = admitCartStep({ input, request })
  const validate = createHook("validate", { input, cart: admission.cart })
  when("payment-is-to-be-opened", { admission }, ({ admission }) => admission.pay).then(() => {
    const { cart, hasFormer } = admission
    const priced = prepareCartWorkflow.runAsStep({ input: { cart, input } })
    checkTotalStep({ total: priced.total, expected_total: input.expected_total })
    const attempt = openPaymentStep({ cart, priced, input, hasFormer, request_id: request.id })
    placeImmediatelyStep({ attempt, lease })
  })
  releaseCheckoutStep(lease)
  return new WorkflowResponse(admission, { hooks: [validate] })
})
