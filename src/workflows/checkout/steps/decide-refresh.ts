import type { CustomerDTO, MedusaContainer, PricingContext } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PromotionStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdmittedCart } from "../checkout-cart"
import { isSameSum } from "../is-same-sum"

type Input = { cart: AdmittedCart; customer: CustomerDTO | null | undefined }

async function hasPromotions(container: MedusaContainer, cart: AdmittedCart): Promise<boolean> {
  if (cart.promotions.length > 0) return true
  const automatic = { is_automatic: true, status: [PromotionStatus.ACTIVE] }
  return (
    (await container.resolve(Modules.PROMOTION).listPromotions(automatic, { select: ["id"], take: 1 }))
      .length > 0
  )
}

/** What each variant costs at this moment, by its id: the pricing module is asked alone, since nothing else is needed. */
async function pricesOf(container: MedusaContainer, { cart, customer }: Input) {
  const { region_id, currency_code, items } = cart
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product_variant_price_set",
    fields: ["variant_id", "price_set_id"],
    filters: { variant_id: items.map(({ variant_id }) => variant_id) },
  })
  const links: { variant_id: string; price_set_id: string }[] = data
  const id = links.map(({ price_set_id }) => price_set_id)
  // As Medusa's own query hands it on, whatever its type says.
  const context: object = { region_id, currency_code, customer_id: customer?.id, customer }
  const prices = await container
    .resolve(Modules.PRICING)
    .calculatePrices({ id }, { context: context as PricingContext["context"] })
  const amounts = new Map(prices.map((price) => [price.id, price.calculated_amount]))
  return new Map(links.map(({ variant_id, price_set_id }) => [variant_id, amounts.get(price_set_id)]))
}

/** Whether a line has no longer the price of this moment, for this customer. */
async function hasNewPrices(container: MedusaContainer, input: Input): Promise<boolean> {
  const prices = await pricesOf(container, input)
  return input.cart.items.some(({ variant_id, unit_price, is_custom_price }) => {
    const price = prices.get(variant_id)
    return (
      !is_custom_price && (price === undefined || price === null || !isSameSum(Number(price), unit_price))
    )
  })
}

/**
 * Whether core has to work out the whole cart anew: a price is not what it was, or there are promotions. Else new taxes
 * will do, and most of the work of a checkout falls away. A price that depends on more than region, currency and
 * customer differs here, and so gets the whole. Writes nothing.
 */
export const decideRefreshStep = createStep("decide-refresh", async (input: Input, { container }) => {
  const isNeeded = (await hasPromotions(container, input.cart)) || (await hasNewPrices(container, input))
  return new StepResponse(isNeeded)
})
