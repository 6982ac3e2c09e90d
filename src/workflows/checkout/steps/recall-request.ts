import { createHash } from "node:crypto"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { CheckoutInput } from "../checkout-input"

export type Recalled = { id: string; attempt_id: string | null }

function fingerprintOf({ idempotency_key: _, ...asked }: CheckoutInput): string {
  return createHash("sha256")
    .update(JSON.stringify(asked, Object.keys(flat(asked)).sort()))
    .digest("hex")
}

/** Every key of a request and of the addresses in it, so that their order does not matter. */
const flat = (asked: object): Record<string, unknown> =>
  Object.assign({}, asked, ...Object.values(asked).filter((value) => typeof value === "object"))

/**
 * Remembers what was asked under an Idempotency-Key, and answers the payment it led to before, if any. One key is one
 * request, as the IETF's draft of the header has it. Error: `idempotency_key_reused`.
 */
export const recallRequestStep = createStep(
  "recall-request",
  async (input: CheckoutInput, { container }) => {
    const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
    const fingerprint = fingerprintOf(input)
    const { cart_id, idempotency_key: key } = input
    const request = await checkout.recallRequest({ cart_id, key, fingerprint })
    if (request.fingerprint !== fingerprint) throw checkoutErrors.create("idempotency_key_reused")
    const { id, attempt_id, isNew } = request
    return new StepResponse<Recalled, string | null>({ id, attempt_id }, isNew ? id : null)
  },
  async (madeId: string | null | undefined, { container }) => {
    if (!madeId) return
    await container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).deleteCheckoutRequests(madeId)
  }
)
