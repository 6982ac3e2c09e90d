import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { IMAGES_MODULE } from "../modules/images"
import type ImagesModuleService from "../modules/images/service"
import { syncProductImagesWorkflow } from "../workflows/images/sync-product-images"

export const config: SubscriberConfig = { event: ["product.created", "product.updated"] }

/** A product was saved: its new pictures are made, and its thumbnail follows. */
export default async function syncProductImages({ event, container }: SubscriberArgs<{ id: string }>) {
  if (!container.resolve<ImagesModuleService>(IMAGES_MODULE).isEnabled) return
  await syncProductImagesWorkflow(container).run({ input: { product_ids: [event.data.id] } })
}
