import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { refundAttemptWorkflow } from "../../../../../workflows/checkout/refund-attempt"
import { answerAttempt, type AttemptAnswer } from "../../answer-attempt"
import { findAttempt } from "../../find-attempt"
import type { RefundBody } from "../../validators"

/** Gives money back. Errors: `payment_attempt_not_found`, `refund_not_possible`, `refund_amount_invalid`. */
export async function POST(req: AuthenticatedMedusaRequest<RefundBody>, res: MedusaResponse<AttemptAnswer>) {
  const { id, cart_id } = await findAttempt(req.scope, String(req.params.id))
  const actor = `staff:${req.auth_context.actor_id}`
  const input = { ...req.validatedBody, attempt_id: id, cart_id, actor }
  await refundAttemptWorkflow(req.scope).run({ input })
  res.json(await answerAttempt(req.scope, id))
}
