import "server-only"
import type { HttpTypes } from "@medusajs/types"
import type { CartNotice } from "../cart-view"
import { callStore } from "./call-store"
import { CART_FIELDS } from "./cart-fields"
import { renewedNotice } from "./cart-notice"
import { loadCart } from "./load-cart"
import { moveCart } from "./move-cart"
import { refusedLine } from "./refused-line"
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

/** Adds a variant to this browser's cart, in this country; a cart that is lost or bought is renewed. */
export async function addLine(line: Line, country: string, region: Region): Promise<Added> {
  const loaded = await loadCart()
  const wanted = { ...line, already: 0 }
  try {
    if (loaded.state !== "open") {
      const cart = await newCart(line, country, region)
      return loaded.state === "none" ? { cart } : { cart, notice: renewedNotice(loaded.state) }
    }
    const moved = await moveCart(loaded.cart, country, region)
    const same = moved.cart.items?.find((item) => item.variant_id === line.variant_id)
    wanted.already = same?.quantity ?? 0
    const path = `/store/carts/${moved.cart.id}/line-items`
    const { cart } = await callStore<HttpTypes.StoreCartResponse>(path, { method: "POST", query, body: line })
    return { cart, notice: moved.notice }
  } catch (error) {
    throw await refusedLine(error, wanted, region)
  }
}
