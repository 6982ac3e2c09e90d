import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../../capability/cause-of"
import { makeDueImagesWorkflow } from "./make-due-images"

/** Has this process make what is due, and waits for nothing: no other event or job has to stand in line behind pictures. */
export function startMaking(container: MedusaContainer): void {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  void makeDueImagesWorkflow(container)
    .run()
    .catch((error: unknown) => logger.error(`Pictures were not made: ${causeOf(error)}`))
}
