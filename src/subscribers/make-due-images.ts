import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../capability/cause-of"
import { IMAGES_DUE } from "../workflows/images/images-due"
import { makeDueImagesWorkflow } from "../workflows/images/make-due-images"

export const config: SubscriberConfig = { event: IMAGES_DUE }

/** Pictures are due. Not waited for: no other event has to stand in line behind them, and the job makes what is left. */
export default async function makeDueImages({ container }: SubscriberArgs) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  void makeDueImagesWorkflow(container)
    .run()
    .catch((error: unknown) => logger.error(`Pictures were not made: ${causeOf(error)}`))
}
