import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ARRIVING_CART_FIELDS, type CheckoutCart } from "./checkout-cart"

/** Read off the link alone: neither channel nor locations need be loaded to know which belong together. */
async function locationsOf(container: MedusaContainer, sales_channel_id: string): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "sales_channel_location",
    fields: ["stock_location_id"],
    filters: { sales_channel_id },
  })
  const places: { stock_location_id: string }[] = data
  return places.map(({ stock_location_id }) => stock_location_id)
}

/** A cart with all that decides whether it can be sold. */
export async function loadCheckoutCart(
  container: MedusaContainer,
  id: string
): Promise<CheckoutCart | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ARRIVING_CART_FIELDS,
    filters: { id },
  })
  const carts: object[] = data
  const cart = carts[0] as Omit<CheckoutCart, "location_ids"> | undefined
  return cart && { ...cart, location_ids: await locationsOf(container, cart.sales_channel_id) }
}
