import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import type ImagesModuleService from "../../../modules/images/service"

/** `remake` also writes anew the files that are there. */
export type RestartImages = { ids: string[]; remake: boolean }

/** Sets pictures back to waiting, and answers how many. Not undone: made once more they are as they were. */
export const restartImagesStep = createStep(
  "restart-images",
  async ({ ids, remake }: RestartImages, { container }) =>
    new StepResponse(await container.resolve<ImagesModuleService>(IMAGES_MODULE).restart(ids, remake))
)
