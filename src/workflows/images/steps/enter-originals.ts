import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"

export type Original = { url: string; alt: string | null }

/** Enters originals that are not known yet. Undone by forgetting them. */
export const enterOriginalsStep = createStep(
  "enter-originals",
  async (originals: Original[], { container }) => {
    const ids = await container.resolve<ImagesModuleService>(IMAGES_MODULE).register(originals)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ImagesModuleService>(IMAGES_MODULE).deleteImages(ids)
  }
)
