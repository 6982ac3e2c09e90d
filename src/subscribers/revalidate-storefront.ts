import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { REVALIDATION_MODULE } from "../modules/revalidation"
import type RevalidationModuleService from "../modules/revalidation/service"
import { revalidateStorefrontWorkflow } from "../workflows/revalidation/revalidate-storefront"

export default async function revalidateStorefront({ event, container }: SubscriberArgs<{ id: string }>) {
  if (!container.resolve<RevalidationModuleService>(REVALIDATION_MODULE).isEnabled) return
  await revalidateStorefrontWorkflow(container).run({ input: { name: event.name, id: event.data.id } })
}

const ENTITIES = [
  "product",
  "product-variant",
  "product-category",
  "product-collection",
  "region",
  "pricing.price",
  "pricing.price-list",
]

export const config: SubscriberConfig = {
  event: [
    ...ENTITIES.flatMap((entity) => ["created", "updated", "deleted"].map((change) => `${entity}.${change}`)),
    "product.images_ready",
  ],
}
