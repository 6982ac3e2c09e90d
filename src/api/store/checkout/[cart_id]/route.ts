import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settleOpenPaymentsWorkflow } from "../../../../workflows/checkout/settle-open-payments"
import { answerCheckout, type CheckoutAnswer } from "../answer-checkout"

/** How the checkout of a cart stands; while it waits, the provider is asked. Error: `checkout_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<{ checkout: CheckoutAnswer }>) {
  const cart_id = String(req.params.cart_id)
  const { result } = await settleOpenPaymentsWorkflow(req.scope).run({ input: { cart_id } })
  res.json({ checkout: await answerCheckout(req.scope, cart_id, result) })
}
