import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { startCheckoutWorkflow } from "../../../workflows/checkout/start-checkout"
import { answerCheckout, type CheckoutAnswer } from "./answer-checkout"
import { idempotencyKeyOf } from "./idempotency-key-of"
import type { CheckoutBody } from "./validators"

/**
 * The one checkout call: sets buyer, addresses and shipping, and opens the payment. Needs an Idempotency-Key; the same
 * one answers the same. Errors: see the checkout capability's list.
 */
export async function POST(
  req: MedusaRequest<CheckoutBody>,
  res: MedusaResponse<{ checkout: CheckoutAnswer }>
) {
  const idempotency_key = idempotencyKeyOf(req.headers["idempotency-key"])
  await startCheckoutWorkflow(req.scope).run({ input: { ...req.validatedBody, idempotency_key } })
  res.json({ checkout: await answerCheckout(req.scope, req.validatedBody.cart_id) })
}
