import "server-only"
import { ShopError } from "@/features/cart/shop-error"
import { cacheTags } from "@/lib/cache-tags"
import { storeFetch } from "@/lib/store-fetch"
import type { AddressFormat } from "../address-format"

function statusOf(error: unknown): number | undefined {
  return error instanceof Error && "status" in error ? Number(error.status) : undefined
}

/** What a country asks of an address; cached, for it holds nothing of the shopper. */
export async function addressFormatFor(country: string): Promise<AddressFormat> {
  try {
    const path = `/store/address-formats/${encodeURIComponent(country)}`
    const { address_format } = await storeFetch<{ address_format: AddressFormat }>(path, {
      tags: [cacheTags.regions],
    })
    return address_format
  } catch (error) {
    throw new ShopError(statusOf(error) === 404 ? "country_not_supported" : "back_end_unavailable")
  }
}
