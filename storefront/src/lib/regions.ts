import "server-only"
import { type HttpTypes } from "@medusajs/types"
import { cache } from "react"
import { cacheTags } from "./cache-tags"
import { isCountryShaped } from "./country"
import { storeFetch } from "./store-fetch"

export type Region = {
  id: string
  name: string
  currency: string
  /** The channel whose products, stock and carts this region's shoppers get. */
  salesChannelId: string | undefined
  /** ISO 3166-1 alpha-2 codes, lower case. */
  countries: string[]
}

const toRegion = (region: HttpTypes.StoreRegion): Region => {
  const channel = region.metadata?.sales_channel_id
  return {
    id: region.id,
    name: region.name,
    currency: region.currency_code,
    salesChannelId: typeof channel === "string" ? channel : undefined,
    countries: (region.countries ?? []).flatMap((country) => country.iso_2 ?? []),
  }
}

/** All regions of the store. */
export const listRegions = cache(async (): Promise<Region[]> => {
  const answer = await storeFetch<HttpTypes.StoreRegionListResponse>("/store/regions", {
    query: { fields: "+metadata", limit: 100 },
    tags: [cacheTags.regions],
  })
  return answer.regions.map(toRegion)
})

/** The region a country belongs to; undefined for a country the store does not serve. */
export const regionFor = cache(async (country: string): Promise<Region | undefined> => {
  if (!isCountryShaped(country)) return undefined
  return (await listRegions()).find((region) => region.countries.includes(country))
})
