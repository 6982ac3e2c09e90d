import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { REVALIDATION_MODULE } from "../../../modules/revalidation"
import type RevalidationModuleService from "../../../modules/revalidation/service"
import type { ChangedEntity } from "../../../modules/revalidation/types"

/** Tells the storefront what changed. Nothing to undo: a page made anew once too often is still right. */
export const announceChangesStep = createStep(
  "announce-changes",
  async (entities: ChangedEntity[], { container }) => {
    await container.resolve<RevalidationModuleService>(REVALIDATION_MODULE).announce(entities)
    return new StepResponse()
  }
)
