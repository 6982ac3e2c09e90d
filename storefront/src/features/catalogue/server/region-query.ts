import "server-only"
import { notFound } from "next/navigation"
import { regionFor } from "@/lib/regions"

/** What every question about products must say: whose prices, whose channel. An unserved country is not found. */
export const regionQuery = async (country: string) => {
  const region = await regionFor(country)
  if (!region) notFound()
  return {
    region_id: region.id,
    ...(region.salesChannelId ? { sales_channel_id: [region.salesChannelId] } : {}),
  }
}
