import "server-only"
import type { HttpTypes } from "@medusajs/types"
import type { CartNotice } from "../cart-view"
import { callStore } from "./call-store"
import { CART_FIELDS } from "./cart-fields"
import { movedNotice } from "./cart-notice"
import { removeLine } from "./change-line"
import type { Region } from "@/lib/regions"
import { variantStock } from "./variant-stock"

type Moved = { cart: HttpTypes.StoreCart; notice?: CartNotice }

/** Takes out what is not sold in the region, because Medusa refuses to price a cart that holds it. */
async function leaveUnsold(cart: HttpTypes.StoreCart, region: Region) {
  const items = cart.items ?? []
  const sold = await variantStock(
    items.flatMap((item) => item.variant_id ?? []),
    region
  )
  const unsold = items.filter((item) => !sold.has(item.variant_id ?? ""))
  for (const item of unsold) await removeLine(cart, item.id)
  return unsold.map((item) => item.product_title ?? item.title)
}

/** What of an address is still true in another country: who the person is, not where the house stands. */
function personOf(address: HttpTypes.StoreCartAddress | undefined) {
  return {
    first_name: address?.first_name ?? null,
    last_name: address?.last_name ?? null,
    company: address?.company ?? null,
    phone: address?.phone ?? null,
    address_1: null,
    address_2: null,
    city: null,
    postal_code: null,
    province: null,
  }
}

async function update(cart: HttpTypes.StoreCart, body: object): Promise<HttpTypes.StoreCart> {
  const call = { method: "POST", query: { fields: CART_FIELDS }, body } as const
  return (await callStore<HttpTypes.StoreCartResponse>(`/store/carts/${cart.id}`, call)).cart
}

/** Moves a cart to the country the shopper is in: region, sales channel, currency, tax. A no-op when it is there. */
export async function moveCart(cart: HttpTypes.StoreCart, country: string, region: Region): Promise<Moved> {
  const sameRegion = cart.region_id === region.id
  if (sameRegion && cart.shipping_address?.country_code === country) return { cart }
  const removed = sameRegion ? [] : await leaveUnsold(cart, region)
  const shipping_address = { ...personOf(cart.shipping_address), country_code: country }
  const moved = await update(cart, {
    region_id: region.id,
    sales_channel_id: region.salesChannelId,
    shipping_address,
  })
  // Medusa empties the address of a cart that comes into a region of one country.
  const forgotten = shipping_address.first_name && !moved.shipping_address?.first_name
  return {
    cart: forgotten ? await update(moved, { shipping_address }) : moved,
    notice: movedNotice(country, removed),
  }
}
