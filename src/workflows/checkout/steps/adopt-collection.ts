import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { adoptSession } from "../adopt-session"

/** Takes in the sessions that need a shopper. Not undone: the ledger may know of more than it needs, never of less. */
export const adoptCollectionStep = createStep(
  "adopt-collection",
  async ({ payment_collection_id }: { payment_collection_id: string }, { container }) => {
    const { immediate_providers } = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings
    const sessions = await container.resolve(Modules.PAYMENT).listPaymentSessions({ payment_collection_id })
    const payable = sessions.filter(({ provider_id }) => !immediate_providers.includes(provider_id))
    for (const { id } of payable) await adoptSession(container, id)
    return new StepResponse(payable.length)
  }
)
