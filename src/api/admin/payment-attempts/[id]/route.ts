import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerAttempt, type AttemptAnswer } from "../answer-attempt"

/** One payment with its ledger. Error: `payment_attempt_not_found`. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AttemptAnswer>) {
  res.json(await answerAttempt(req.scope, String(req.params.id)))
}
