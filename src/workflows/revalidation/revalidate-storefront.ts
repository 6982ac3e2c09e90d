import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceChangesStep } from "./steps/announce-changes"
import { type CatalogueEvent, resolveChangedEntitiesStep } from "./steps/resolve-changed-entities"

/** Tells the storefront that what an event is about has changed, so that it makes the pages with it anew. */
export const revalidateStorefrontWorkflow = createWorkflow(
  "revalidate-storefront",
  (event: CatalogueEvent) => {
    const entities = resolveChangedEntitiesStep(event)
    announceChangesStep(entities)
    return new WorkflowResponse(entities)
  }
)
