import { randomUUID } from "node:crypto"
import { setTimeout } from "node:timers/promises"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"

type Input = { cart_id: string; wait_ms?: number }
export type Lease = { cart_id: string; owner: string; interrupted: boolean }

const PAUSE_MS = 100
const PATIENCE_MS = 15_000

async function claim(container: MedusaContainer, { cart_id, wait_ms = PATIENCE_MS }: Input): Promise<Lease> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const owner = randomUUID()
  const until = Date.now() + wait_ms
  for (;;) {
    const lease = await checkout.claim(cart_id, owner)
    if (lease) return { cart_id, owner, interrupted: lease.interrupted }
    if (Date.now() >= until) throw checkoutErrors.create("checkout_busy")
    await setTimeout(PAUSE_MS)
  }
}

/**
 * Waits, milliseconds, for the right to work on a cart's payments, which one process at a time has.
 * Undone by giving it back, marked if the cart must be put right. Error: `checkout_busy`.
 */
export const claimCheckoutStep = createStep(
  "claim-checkout",
  async (input: Input, { container }) => {
    const lease = await claim(container, input)
    return new StepResponse(lease, lease)
  },
  async (lease, { container }) => {
    if (!lease) return
    await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).abandon(lease.cart_id, lease.owner)
  }
)
