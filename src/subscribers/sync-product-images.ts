import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { IMAGES_MODULE } from "../modules/images"
import type ImagesModuleService from "../modules/images/service"
import { followSavedPicturesWorkflow } from "../workflows/images/follow-saved-pictures"

export const config: SubscriberConfig = {
  event: [
    ...["product.created", "product.updated"],
    ...["product-variant.created", "product-variant.updated"],
  ],
}

/** A product or one of its variants was saved: its new pictures are made, and its thumbnail follows. */
export default async function syncProductImages({ event, container }: SubscriberArgs<{ id: string }>) {
  if (!container.resolve<ImagesModuleService>(IMAGES_MODULE).isEnabled) return
  const { id } = event.data
  await followSavedPicturesWorkflow(container).run({
    input: { id, isVariant: event.name.startsWith("product-variant") },
  })
}
