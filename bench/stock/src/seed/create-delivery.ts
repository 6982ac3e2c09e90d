import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows"
import { BENCH_COUNTRY, BENCH_CURRENCY } from "./terms"

async function createLocation(container: MedusaContainer, channelId: string) {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name: "Bench", address: { address_1: "Weg 1", country_code: BENCH_COUNTRY } }] },
  })
  const locationId = result[0]!.id
  await linkSalesChannelsToStockLocationWorkflow(container).run({
    input: { id: locationId, add: [channelId] },
  })
  return locationId
}

async function createZone(container: MedusaContainer, locationId: string) {
  const service = container.resolve(Modules.FULFILLMENT)
  const link = container.resolve(ContainerRegistrationKeys.LINK)
  const location = { [Modules.STOCK_LOCATION]: { stock_location_id: locationId } }
  const set = await service.createFulfillmentSets({ name: "Bench", type: "shipping" })
  await link.create({ ...location, [Modules.FULFILLMENT]: { fulfillment_provider_id: "manual_manual" } })
  await link.create({ ...location, [Modules.FULFILLMENT]: { fulfillment_set_id: set.id } })
  const geo_zones = [{ type: "country" as const, country_code: BENCH_COUNTRY }]
  const { result } = await createServiceZonesWorkflow(container).run({
    input: { data: [{ name: "Bench", fulfillment_set_id: set.id, geo_zones }] },
  })
  return result[0]!.id
}

/** One stock location with one way to deliver; answers the ids of location and shipping profile. */
export async function createDelivery(container: MedusaContainer, channelId: string) {
  const locationId = await createLocation(container, channelId)
  const zoneId = await createZone(container, locationId)
  const profiles = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: "Bench", type: "default" }] },
  })
  const profileId = profiles.result[0]!.id
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: "Standard",
        service_zone_id: zoneId,
        shipping_profile_id: profileId,
        provider_id: "manual_manual",
        type: { code: "standard", label: "Standard", description: "Two to five working days" },
        price_type: "flat",
        prices: [{ currency_code: BENCH_CURRENCY, amount: 5.9 }],
        rules: [
          { attribute: "enabled_in_store", operator: "eq", value: "true" },
          { attribute: "is_return", operator: "eq", value: "false" },
        ],
      },
    ],
  })
  return { locationId, profileId }
}
