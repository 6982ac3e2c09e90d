import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { receiveWebhookWorkflow } from "../../../workflows/checkout/receive-webhook"

/**
 * Takes payment webhooks in place of Medusa's own route, which answers 200 to whatever comes and keeps nothing. An
 * event is written down before it is answered; what follows from it comes after. Error: `webhook_refused`.
 */
export async function answerWebhook(
  req: MedusaRequest<Record<string, unknown>>,
  res: MedusaResponse,
  next: MedusaNextFunction
) {
  if (!req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).isEnabled) return next()
  const raw = req.rawBody?.toString("utf8") ?? ""
  const input = { provider: String(req.params.provider), raw, headers: req.headers }
  await receiveWebhookWorkflow(req.scope).run({ input })
  res.sendStatus(200)
}
