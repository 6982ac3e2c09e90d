import type { MedusaContainer } from "@medusajs/framework/types"
import { IMAGES_MODULE } from "../../modules/images"
import type ImagesModuleService from "../../modules/images/service"
import { findProductsWith } from "./find-products-with"
import { syncProductImagesWorkflow } from "./sync-product-images"

const BATCH = 50

/** Shows shoppers what is made: thumbnails, and word of it. Done again should the process die in between. */
export async function publishReadyImages(container: MedusaContainer): Promise<void> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const ready = await images.listImages({ state: "ready", published_at: null }, { take: BATCH })
  if (ready.length === 0) return
  const product_ids = await findProductsWith(
    container,
    ready.map(({ url }) => url)
  )
  if (product_ids.length > 0) {
    await syncProductImagesWorkflow(container).run({ input: { product_ids, has_news: true } })
  }
  await images.notePublished(ready)
}
