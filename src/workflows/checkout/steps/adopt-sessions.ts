import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type CheckoutModuleService from "../../../modules/checkout/service"
import { adoptSession } from "../adopt-session"

const HOUR = 3_600_000

async function strangers(container: MedusaContainer, now: Date): Promise<string[]> {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const { reconcile_after_seconds, reconcile_batch, immediate_providers } = checkout.settings
  const sessions = await container.resolve(Modules.PAYMENT).listPaymentSessions(
    {
      created_at: {
        $gte: new Date(now.getTime() - HOUR).toISOString(),
        $lte: new Date(now.getTime() - reconcile_after_seconds * 1000).toISOString(),
      },
    },
    { select: ["id", "provider_id"], order: { created_at: "DESC" }, take: reconcile_batch }
  )
  const payable = sessions.filter(({ provider_id }) => !immediate_providers.includes(provider_id))
  const ids = payable.map(({ id }) => id)
  const known = await checkout.listPaymentAttempts({ session_id: ids }, { select: ["session_id"] })
  return ids.filter((id) => !known.some(({ session_id }) => session_id === id))
}

/** A session that can't be taken in must not keep the others out. */
async function adopt(container: MedusaContainer, id: string): Promise<void> {
  try {
    await adoptSession(container, id)
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.error(`Payment session ${id} could not be taken into the ledger: ${causeOf(error)}`)
  }
}

/**
 * Takes the last hour's payment sessions into the ledger that were not opened by the checkout call. Not undone: the
 * ledger may know of more than it needs, never of less.
 */
export const adoptSessionsStep = createStep(
  "adopt-sessions",
  async ({ now }: { now?: Date }, { container }) => {
    const ids = await strangers(container, now ? new Date(now) : new Date())
    for (const id of ids) await adopt(container, id)
    return new StepResponse(ids)
  }
)
