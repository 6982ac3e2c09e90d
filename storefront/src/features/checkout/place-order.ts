import "server-only"
import type { HttpTypes } from "@medusajs/types"
import { ShopError } from "@/features/cart/shop-error"
import type { Region } from "@/lib/regions"
import type { Address } from "./address"
import type { AddressFormat } from "./address-format"
import { addressFaults, emailFault, type Fault } from "./check-details"
import { assertLinesBuyable } from "./server/assert-lines-buyable"
import { chooseShipping } from "./server/choose-shipping"
import { completeCart } from "./server/complete-cart"
import { saveDetails } from "./server/save-details"
import { startPayment } from "./server/start-payment"

export type OrderDetails = {
  email: string
  address: Address
  shipping_option_id: string
  expected_total?: number
}

type Placing = {
  cart: HttpTypes.StoreCart
  country: string
  region: Region
  format: AddressFormat
  details: OrderDetails
}

const inFlight = new Map<string, Promise<string>>()

function assertComplete({ email, address, shipping_option_id }: OrderDetails, format: AddressFormat): void {
  const noShipping: Fault = { field: "shipping_option_id", message: "Choose how we should send your order." }
  const fields = [
    emailFault(email) ?? [],
    addressFaults(address, format),
    shipping_option_id ? [] : noShipping,
  ].flat()
  if (fields.length > 0) throw new ShopError("address_incomplete", { fields })
}

async function place({ cart, country, region, format, details }: Placing): Promise<string> {
  if (!cart.items?.length) throw new ShopError("cart_empty")
  assertComplete(details, format)
  await assertLinesBuyable(cart, region)
  const addressed = await saveDetails(cart, country, details)
  const ready = await chooseShipping(addressed, details.shipping_option_id)
  if (details.expected_total !== undefined && details.expected_total !== ready.total) {
    throw new ShopError("total_changed")
  }
  await startPayment(ready)
  return completeCart(ready.id)
}

/** The cart may have been completed by another request in between: then its order is the answer. */
async function placeOrFind(placing: Placing): Promise<string> {
  if (placing.cart.completed_at) return completeCart(placing.cart.id)
  try {
    return await place(placing)
  } catch (error) {
    if (error instanceof ShopError && error.code === "cart_completed") return completeCart(placing.cart.id)
    throw error
  }
}

/**
 * Makes an order of the cart: addresses, shipping, payment, completion, and answers the order's id. Safe
 * to repeat: a completed cart answers its order, and submits of one cart at the same moment share one run.
 */
export async function placeOrder(placing: Placing): Promise<string> {
  const { id } = placing.cart
  const running = inFlight.get(id) ?? placeOrFind(placing).finally(() => inFlight.delete(id))
  inFlight.set(id, running)
  return running
}
