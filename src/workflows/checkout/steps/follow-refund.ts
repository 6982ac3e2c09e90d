import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { settlePaymentWorkflow } from "../settle-payment"

/** Settles the payment that a refund was made of. Not undone: it is a workflow of its own. */
export const followRefundStep = createStep(
  "follow-refund",
  async ({ payment_id }: { payment_id: string }, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const payment = await container.resolve(Modules.PAYMENT).retrievePayment(payment_id)
    const { payment_collection_id } = payment
    const [attempt] = await checkout.listPaymentAttempts({ payment_collection_id, state: "completed" })
    if (!attempt) return new StepResponse(null)
    const input = { attempt_id: attempt.id, cart_id: attempt.cart_id, actor: "staff" }
    await settlePaymentWorkflow(container).run({ input })
    return new StepResponse(attempt.id)
  }
)
