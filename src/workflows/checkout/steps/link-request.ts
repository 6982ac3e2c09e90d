import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"

type Input = { request_id: string; attempt_id: string }

/** Ties a request to the payment it led to. Not undone: the payment stays, whatever comes after. */
export const linkRequestStep = createStep("link-request", async (input: Input, { container }) => {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  await checkout.linkRequest(input.request_id, input.attempt_id)
  return new StepResponse()
})
