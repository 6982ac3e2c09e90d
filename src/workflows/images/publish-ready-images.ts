import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { causeOf } from "../../capability/cause-of"
import { IMAGES_MODULE } from "../../modules/images"
import type ImagesModuleService from "../../modules/images/service"
import type { ImageRecord } from "../../modules/images/types"
import { findProductsWith } from "./find-products-with"
import { syncProductImagesWorkflow } from "./sync-product-images"

const BATCH = 50

async function publish(container: MedusaContainer, image: ImageRecord): Promise<void> {
  const product_ids = await findProductsWith(container, [image.url])
  if (product_ids.length > 0) {
    await syncProductImagesWorkflow(container).run({ input: { product_ids, has_news: true } })
  }
  await container.resolve<ImagesModuleService>(IMAGES_MODULE).notePublished([image])
}

/**
 * Shows shoppers what is made: thumbnails, and word of it. Done again should the process die in between, or a product
 * not let itself be changed, which keeps no other picture waiting.
 */
export async function publishReadyImages(container: MedusaContainer): Promise<void> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const ready = await images.listImages(
    { state: "ready", published_at: null },
    { order: { processed_at: "DESC" }, take: BATCH }
  )
  for (const image of ready) {
    await publish(container, image).catch((error: unknown) => {
      logger.error(`Picture ${image.id} is made and could not be shown: ${causeOf(error)}`)
    })
  }
}
