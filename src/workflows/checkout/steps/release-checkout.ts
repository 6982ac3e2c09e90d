import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { Lease } from "./claim-checkout"

/** Gives the lease of a cart back. Not undone: what follows needs no lease, and a lost one ends by time. */
export const releaseCheckoutStep = createStep(
  "release-checkout",
  async ({ cart_id, owner }: Pick<Lease, "cart_id" | "owner">, { container }) => {
    await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).release(cart_id, owner)
    return new StepResponse()
  }
)
