import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { displayIdsOf } from "./display-ids-of"
import { paymentAttemptView, type PaymentAttemptView } from "./payment-attempt-view"
import type { PaymentAttemptsQuery } from "./validators"

type Answer = { payment_attempts: PaymentAttemptView[]; count: number; offset: number; limit: number }

const MINUTE = 60_000

function filtersOf({
  q,
  state,
  provider_id,
  order_id,
  attention,
  older_than_minutes: age,
}: PaymentAttemptsQuery) {
  return {
    ...(q ? { q } : {}),
    ...(state ? { state } : {}),
    ...(provider_id ? { provider_id } : {}),
    ...(order_id ? { order_id } : {}),
    ...(attention === undefined ? {} : { attention: attention ? { $ne: null } : null }),
    ...(age === undefined ? {} : { created_at: { $lte: new Date(Date.now() - age * MINUTE) } }),
  }
}

/** Payments and how they stand: what needs attention first, then the newest. */
export async function GET(req: MedusaRequest, res: MedusaResponse<Answer>) {
  const checkout = req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const query = req.validatedQuery as PaymentAttemptsQuery
  const { offset = 0, limit = 20 } = query
  const [attempts, count] = await checkout.listAndCountPaymentAttempts(filtersOf(query), {
    order: { attention: "ASC", created_at: "DESC" },
    skip: offset,
    take: limit,
  })
  const displayIds = await displayIdsOf(req.scope, attempts)
  const payment_attempts = attempts.map((attempt) => paymentAttemptView(attempt, displayIds))
  res.json({ payment_attempts, count, offset, limit })
}
