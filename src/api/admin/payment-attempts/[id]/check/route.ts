import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { settlePaymentWorkflow } from "../../../../../workflows/checkout/settle-payment"
import { answerAttempt, type AttemptAnswer } from "../../answer-attempt"
import { findAttempt } from "../../find-attempt"

/** Asks the provider now, and does what follows from its answer. Errors: `payment_attempt_not_found`, `checkout_busy`. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<AttemptAnswer>) {
  const { id, cart_id } = await findAttempt(req.scope, String(req.params.id))
  const actor = `staff:${req.auth_context.actor_id}`
  await settlePaymentWorkflow(req.scope).run({ input: { attempt_id: id, cart_id, actor } })
  res.json(await answerAttempt(req.scope, id))
}
