import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createCatalogue } from "../seed/create-catalogue"
import { createDelivery } from "../seed/create-delivery"
import { createMarket } from "../seed/create-market"

/** Fills an empty database with what the bench needs, by Medusa's own workflows. */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const channelId = await createMarket(container)
  const delivery = await createDelivery(container, channelId)
  const count = await createCatalogue(container, { channelId, ...delivery })
  container.resolve(ContainerRegistrationKeys.LOGGER).info(`Bench: ${count} products`)
}
