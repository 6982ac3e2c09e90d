import "server-only"
import type { HttpTypes } from "@medusajs/types"
import type { CartNotice } from "../cart-view"
import { assertBuyable } from "./assert-buyable"
import { callStore } from "./call-store"
import { CART_FIELDS } from "./cart-fields"
import { renewedNotice } from "./cart-notice"
import { type LoadedCart, loadCart } from "./load-cart"
import { moveCart } from "./move-cart"
import { StoreFault } from "./store-fault"
import type { Region } from "@/lib/regions"

type Line = { variant_id: string; quantity: number }
type Added = { cart: HttpTypes.StoreCart; notice?: CartNotice }

const query = { fields: CART_FIELDS }

async function newCart(line: Line, country: string, region: Region): Promise<HttpTypes.StoreCart> {
  const body = {
    region_id: region.id,
    sales_channel_id: region.salesChannelId,
    shipping_address: { country_code: country },
    items: [line],
  }
  const { cart } = await callStore<HttpTypes.StoreCartResponse>("/store/carts", {
    method: "POST",
    query,
    body,
  })
  return cart
}

async function addTo(cart: HttpTypes.StoreCart, line: Line): Promise<HttpTypes.StoreCart> {
  const call = { method: "POST", query, body: line } as const
  return (await callStore<HttpTypes.StoreCartResponse>(`/store/carts/${cart.id}/line-items`, call)).cart
}

async function put(loaded: LoadedCart, line: Line, country: string, region: Region): Promise<Added> {
  if (loaded.state === "open") {
    const { cart, notice } = await moveCart(loaded.cart, country, region)
    return { cart: await addTo(cart, line), notice }
  }
  const cart = await newCart(line, country, region)
  return loaded.state === "none" ? { cart } : { cart, notice: renewedNotice(loaded.state) }
}

/** Adds a variant to this browser's cart, in this country; a cart that is lost or bought is renewed. */
export async function addLine(line: Line, country: string, region: Region): Promise<Added> {
  const loaded = await loadCart()
  const items = loaded.state === "open" ? loaded.cart.items : []
  const already = items?.find((item) => item.variant_id === line.variant_id)?.quantity ?? 0
  await assertBuyable({ ...line, already }, region)
  try {
    return await put(loaded, line, country, region)
  } catch (error) {
    // Someone was faster between the two looks: say how many are left now.
    if (error instanceof StoreFault) await assertBuyable({ ...line, already }, region)
    throw error
  }
}
