import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { AttemptState, PaymentAttemptRecord } from "../../../modules/checkout/types"
import { settlePaymentWorkflow } from "../settle-payment"

/** `at_once` asks almost always: before another payment is opened, none may be overlooked. */
export type SettleOpenPayments = { cart_id: string; at_once?: boolean }

const OPEN: AttemptState[] = ["awaiting", "failed", "expired", "closed", "paid", "refunding"]
// A shopper who tried often waits no longer than for these.
const MOST = 5
const AT_ONCE_MS = 300

const isBusy = (error: unknown) => MedusaError.isMedusaError(error) && error.code === "checkout_busy"

/** Whether another is at it at this moment: it finishes it, and the shopper hears of it with the next look. */
async function isLeftToOther(container: MedusaContainer, { id: attempt_id, cart_id }: PaymentAttemptRecord) {
  try {
    await settlePaymentWorkflow(container).run({
      input: { attempt_id, cart_id, actor: "shopper", wait_ms: 0 },
    })
    return false
  } catch (error) {
    if (!isBusy(error)) throw error
    return true
  }
}

/** Settles a cart's open payments, the newest first. Not undone: each is a workflow of its own. */
export const settleOpenPaymentsStep = createStep(
  "settle-open-payments",
  async ({ cart_id, at_once = false }: SettleOpenPayments, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const open = await checkout.listPaymentAttempts(
      { cart_id, state: OPEN },
      { order: { created_at: "DESC" }, take: MOST }
    )
    let isInHand = false
    for (const attempt of open) {
      const mayAsk = await checkout.claimCheck(attempt.id, at_once ? AT_ONCE_MS : undefined)
      if (mayAsk && (await isLeftToOther(container, attempt))) isInHand = true
    }
    return new StepResponse({ isInHand })
  }
)
