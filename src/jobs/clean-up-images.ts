import type { MedusaContainer } from "@medusajs/framework/types"
import { IMAGES_MODULE } from "../modules/images"
import type ImagesModuleService from "../modules/images/service"
import { cleanUpImagesWorkflow } from "../workflows/images/clean-up-images"

export const config = { name: "clean-up-images", schedule: "17 * * * *" }

/** Each hour: files of pictures that were removed, and of a specification that is no longer. */
export default async function cleanUpImages(container: MedusaContainer) {
  if (!container.resolve<ImagesModuleService>(IMAGES_MODULE).isEnabled) return
  await cleanUpImagesWorkflow(container).run()
}
