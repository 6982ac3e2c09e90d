import type { MedusaContainer } from "@medusajs/framework/types"
import { IMAGES_MODULE } from "../modules/images"
import type ImagesModuleService from "../modules/images/service"
import { startMaking } from "../workflows/images/start-making"

export const config = { name: "make-due-images", schedule: "* * * * *" }

/** Each minute: pictures that are to be tried again, and those that a process left behind when it died. */
export default async function makeDueImages(container: MedusaContainer) {
  if (container.resolve<ImagesModuleService>(IMAGES_MODULE).isEnabled) startMaking(container)
}
