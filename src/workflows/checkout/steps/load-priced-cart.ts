import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { type AdmittedCart, PRICED_CART_FIELDS, type PricedCart } from "../checkout-cart"

async function load(container: MedusaContainer, { id }: AdmittedCart): Promise<object | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: PRICED_CART_FIELDS, filters: { id } })
  return data[0]
}

/** Of a cart that has had no payment yet the cart module alone is asked, which spares looking into the others. */
async function loadTotals(container: MedusaContainer, { id }: AdmittedCart): Promise<object> {
  const carts = container.resolve(Modules.CART)
  const { currency_code, total, raw_total } = await carts.retrieveCart(id, {
    select: ["id", "currency_code", "total"],
  })
  return { id, currency_code, total: Number(total), raw_total, payment_collection: null }
}

/** What the cart costs, once address, shipping and taxes are set. Error: `cart_not_found`. */
export const loadPricedCartStep = createStep(
  "load-priced-cart",
  async (cart: AdmittedCart, { container }) => {
    const priced = cart.payment_collection ? await load(container, cart) : await loadTotals(container, cart)
    if (!priced) throw checkoutErrors.create("cart_not_found")
    return new StepResponse(priced as PricedCart)
  }
)
