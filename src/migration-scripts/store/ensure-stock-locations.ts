import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { requiredEntry } from "./required-entry"
import { type ChannelName, type WarehouseName, WAREHOUSES } from "./warehouses"

const FULFILMENT_PROVIDER = "manual_manual"

async function createMissing(container: MedusaContainer): Promise<Map<WarehouseName, string>> {
  const service = container.resolve(Modules.STOCK_LOCATION)
  const names = WAREHOUSES.map(({ name }) => name)
  const present = new Set((await service.listStockLocations({ name: names })).map(({ name }) => name))
  const locations = WAREHOUSES.filter(({ name }) => !present.has(name)).map(({ name, address }) => ({
    name,
    address,
  }))
  if (locations.length > 0) await createStockLocationsWorkflow(container).run({ input: { locations } })
  const all = await service.listStockLocations({ name: names })
  return new Map(all.map(({ name, id }) => [name as WarehouseName, id]))
}

/** The warehouses, each tied to its sales channel and to the fulfilment provider; their ids by name. */
export async function ensureStockLocations(
  container: MedusaContainer,
  channels: Map<ChannelName, string>
): Promise<Map<WarehouseName, string>> {
  const ids = await createMissing(container)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  for (const { name, channel } of WAREHOUSES) {
    const id = requiredEntry(ids, name)
    await linkSalesChannelsToStockLocationWorkflow(container).run({
      input: { id, add: [requiredEntry(channels, channel)] },
    })
    await link.create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: FULFILMENT_PROVIDER },
    })
  }
  return ids
}
