import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"

export type Original = { url: string; alt: string | null }

/** Enters originals that are not known yet. Undone by forgetting those. */
export const enterOriginalsStep = createStep(
  "enter-originals",
  async (originals: Original[], { container }) => {
    const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
    const urls = originals.map(({ url }) => url)
    const known = await images.listImages({ url: urls }, { select: ["id"], take: null })
    const ids = await images.register(originals)
    return new StepResponse(
      ids,
      ids.filter((id) => known.every((image) => image.id !== id))
    )
  },
  async (ids, { container }) => {
    if (ids?.length) await container.resolve<ImagesModuleService>(IMAGES_MODULE).deleteImages(ids)
  }
)
