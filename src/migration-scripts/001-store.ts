import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ensurePricePreferences } from "./store/ensure-price-preferences"
import { ensurePublishableKey } from "./store/ensure-publishable-key"
import { ensureRegions } from "./store/ensure-regions"
import { ensureSalesChannels } from "./store/ensure-sales-channels"
import { ensureServiceZones } from "./store/ensure-service-zones"
import { ensureShippingOptions } from "./store/ensure-shipping-options"
import { ensureShippingProfile } from "./store/ensure-shipping-profile"
import { ensureStockLocations } from "./store/ensure-stock-locations"
import { ensureStore } from "./store/ensure-store"
import { ensureTaxRegions } from "./store/ensure-tax-regions"
import { MARKETS } from "./store/markets"
import { requiredEntry } from "./store/required-entry"
import { WAREHOUSES } from "./store/warehouses"

/**
 * Where and how the store sells: channels, key, regions, taxes, warehouses, delivery. Each step makes only what is
 * missing, so it can run again, also after it was killed half-way.
 */
export default async function seedStore({ container }: { container: MedusaContainer }): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const channels = await ensureSalesChannels(container)
  await ensurePublishableKey(container, [...channels.values()])
  const regions = await ensureRegions(container, channels)
  const locations = await ensureStockLocations(container, channels)
  await ensureStore(container, {
    default_sales_channel_id: requiredEntry(channels, WAREHOUSES[0].channel),
    default_region_id: requiredEntry(regions, MARKETS[0].name),
    default_location_id: requiredEntry(locations, WAREHOUSES[0].name),
  })
  await ensurePricePreferences(container, regions)
  await ensureTaxRegions(container)
  const zones = await ensureServiceZones(container, locations)
  await ensureShippingOptions(container, zones, await ensureShippingProfile(container))
  logger.info(
    `Store: ${regions.size} regions, ${channels.size} sales channels, ${locations.size} stock locations`
  )
}
