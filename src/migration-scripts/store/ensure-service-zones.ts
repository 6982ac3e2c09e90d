import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createServiceZonesWorkflow } from "@medusajs/medusa/core-flows"
import { MARKETS } from "./markets"
import { requiredEntry } from "./required-entry"
import { type WarehouseName, WAREHOUSES } from "./warehouses"

/** The set belongs to its location by a link, which is made again if a killed run left it out. */
async function ensureFulfilmentSet(
  container: MedusaContainer,
  warehouse: WarehouseName,
  locationId: string
): Promise<string> {
  const service = container.resolve(Modules.FULFILLMENT)
  const name = `${warehouse} delivery`
  const [present] = await service.listFulfillmentSets({ name })
  const set = present ?? (await service.createFulfillmentSets({ name, type: "shipping" }))
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: locationId },
    [Modules.FULFILLMENT]: { fulfillment_set_id: set.id },
  })
  return set.id
}

/** A service zone for each region, at the warehouse that serves it; their ids by the region's name. */
export async function ensureServiceZones(
  container: MedusaContainer,
  locations: Map<WarehouseName, string>
): Promise<Map<string, string>> {
  const service = container.resolve(Modules.FULFILLMENT)
  const present = new Set((await service.listServiceZones({})).map(({ name }) => name))
  for (const { name: warehouse } of WAREHOUSES) {
    const setId = await ensureFulfilmentSet(container, warehouse, requiredEntry(locations, warehouse))
    const data = MARKETS.filter((market) => market.warehouse === warehouse && !present.has(market.name)).map(
      ({ name, countries }) => ({
        name,
        fulfillment_set_id: setId,
        geo_zones: countries.map((country_code) => ({ type: "country" as const, country_code })),
      })
    )
    if (data.length > 0) await createServiceZonesWorkflow(container).run({ input: { data } })
  }
  const zones = await service.listServiceZones({ name: MARKETS.map(({ name }) => name) })
  return new Map(zones.map(({ name, id }) => [name, id]))
}
