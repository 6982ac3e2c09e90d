import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { adoptCollectionWorkflow } from "../../../workflows/checkout/adopt-collection"

/**
 * A payment that is opened by Medusa's own route enters the ledger at once: core removes its session when the cart
 * changes, and money may still come on it. What goes wrong here, the job makes good.
 */
export function adoptAfterAnswer(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  if (!req.scope.resolve<CheckoutModuleService>(CHECKOUT_MODULE).isEnabled) return next()
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER)
  const adopt = async () => {
    const input = { payment_collection_id: String(req.params.id) }
    await adoptCollectionWorkflow(req.scope).run({ input })
  }
  res.once("finish", () => {
    if (res.statusCode < 300)
      adopt().catch((error) => logger.error(`Not in the ledger yet: ${causeOf(error)}`))
  })
  next()
}
