import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { ShopError } from "../shop-error"
import { assertBuyable } from "./assert-buyable"
import { callStore } from "./call-store"
import { CART_FIELDS } from "./cart-fields"
import { StoreFault } from "./store-fault"
import type { Region } from "@/lib/regions"

const query = { fields: CART_FIELDS }

/** The line of this cart with this id. Medusa deletes any line by its id, so ownership is checked here. */
function ownLine(cart: HttpTypes.StoreCart, id: string): HttpTypes.StoreCartLineItem {
  const line = cart.items?.find((item) => item.id === id)
  if (!line) throw new ShopError("line_not_found")
  return line
}

/** Sets how many of a line the cart holds; raises `out_of_stock` and leaves the line when there are fewer. */
export async function changeLine(
  cart: HttpTypes.StoreCart,
  id: string,
  quantity: number,
  region: Region
): Promise<HttpTypes.StoreCart> {
  const line = ownLine(cart, id)
  try {
    const path = `/store/carts/${cart.id}/line-items/${line.id}`
    const call = { method: "POST", query, body: { quantity } } as const
    return (await callStore<HttpTypes.StoreCartResponse>(path, call)).cart
  } catch (error) {
    // Medusa's messages name ids and change with releases: the words come from the stock itself.
    const wanted = { variant_id: line.variant_id ?? "", quantity, already: 0 }
    if (error instanceof StoreFault) await assertBuyable(wanted, region)
    throw error
  }
}

/** Takes a line out of the cart. */
export async function removeLine(cart: HttpTypes.StoreCart, id: string): Promise<HttpTypes.StoreCart> {
  const path = `/store/carts/${cart.id}/line-items/${ownLine(cart, id).id}`
  const { parent } = await callStore<HttpTypes.StoreLineItemDeleteResponse>(path, { method: "DELETE", query })
  return parent ?? cart
}
