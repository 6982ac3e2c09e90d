import type { MedusaContainer } from "@medusajs/framework/types"
import { IMAGES_MODULE } from "../../../src/modules/images"
import type ImagesModuleService from "../../../src/modules/images/service"

/** The seeded pictures stay as they were uploaded: to make their variants takes minutes, and other tests look at that. */
export function withoutMakingPictures(container: MedusaContainer): void {
  const { flight } = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  jest.spyOn(flight, "run").mockResolvedValue()
}
