import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ARRIVING_CART_FIELDS, type CheckoutCart } from "./checkout-cart"

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
  return carts[0] as CheckoutCart | undefined
}
