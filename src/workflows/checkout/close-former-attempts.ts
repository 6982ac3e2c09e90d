import type { MedusaContainer } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type CheckoutModuleService from "../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../modules/checkout/types"

/** Closes the unpaid payments that a new one takes the place of. They stay watched: money may still come on them. */
export async function closeFormerAttempts(container: MedusaContainer, current: PaymentAttemptRecord) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const former = await checkout.listPaymentAttempts({
    cart_id: current.cart_id,
    state: ["awaiting", "failed", "expired"],
    id: { $ne: current.id },
  })
  for (const attempt of former) {
    await checkout.record(attempt, { state: "closed" }, [
      {
        kind: "closed",
        outcome: "another payment took its place",
        actor: "shopper",
        detail: { by: current.id },
      },
    ])
  }
}
