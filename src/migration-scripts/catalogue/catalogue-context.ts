import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ensureShippingProfile } from "../store/ensure-shipping-profile"
import { requiredEntry } from "../store/required-entry"
import { WAREHOUSES } from "../store/warehouses"
import { ensureCategories } from "./ensure-categories"
import { ensureCollections } from "./ensure-collections"

/** Ids of what the store has that each product refers to. */
export type CatalogueContext = {
  categories: Map<string, string>
  collections: Map<string, string>
  channelIds: string[]
  locations: { berlin: string; austin: string }
  shippingProfileId: string
}

/** Makes categories and collections where they are missing and finds what the store's own script has made. */
export async function catalogueContext(container: MedusaContainer): Promise<CatalogueContext> {
  const [berlin, austin] = WAREHOUSES
  const [channels, places] = await Promise.all([
    container
      .resolve(Modules.SALES_CHANNEL)
      .listSalesChannels({ name: WAREHOUSES.map(({ channel }) => channel) }),
    container
      .resolve(Modules.STOCK_LOCATION)
      .listStockLocations({ name: WAREHOUSES.map(({ name }) => name) }),
  ])
  const ids = new Map(places.map(({ name, id }) => [name, id]))
  return {
    categories: await ensureCategories(container),
    collections: await ensureCollections(container),
    channelIds: channels.map(({ id }) => id),
    locations: { berlin: requiredEntry(ids, berlin.name), austin: requiredEntry(ids, austin.name) },
    shippingProfileId: await ensureShippingProfile(container),
  }
}
