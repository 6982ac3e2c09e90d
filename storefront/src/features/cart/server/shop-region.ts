import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { listRegions, type Region } from "@/lib/regions"
import { ShopError } from "../shop-error"

async function regions(): Promise<Region[]> {
  try {
    return await listRegions()
  } catch {
    // Regions come from the data cache; that they can't be read at all means the back end is away.
    throw new ShopError("back_end_unavailable")
  }
}

/** The region a country's shoppers buy in; raises `country_not_supported`. */
export async function shopRegion(country: string): Promise<Region> {
  const region = (await regions()).find(({ countries }) => countries.includes(country))
  if (!region) throw new ShopError("country_not_supported")
  return region
}

/** The country and region a cart stands in now. */
export async function regionOfCart(cart: HttpTypes.StoreCart): Promise<{ country: string; region: Region }> {
  const region = (await regions()).find(({ id }) => id === cart.region_id)
  const country = cart.shipping_address?.country_code ?? region?.countries[0]
  if (!region || !country) throw new ShopError("country_not_supported")
  return { country, region }
}
