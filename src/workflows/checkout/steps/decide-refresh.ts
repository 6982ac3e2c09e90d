import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, PromotionStatus, QueryContext } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { AdmittedCart } from "../checkout-cart"
import { isSameSum } from "../is-same-sum"

type Input = { cart: AdmittedCart; customer: CustomerDTO | null | undefined }
type Priced = { id: string; calculated_price?: { calculated_amount?: number | null } | null }

async function hasPromotions(container: MedusaContainer, cart: AdmittedCart): Promise<boolean> {
  if (cart.promotions.length > 0) return true
  const automatic = { is_automatic: true, status: [PromotionStatus.ACTIVE] }
  return (
    (await container.resolve(Modules.PROMOTION).listPromotions(automatic, { select: ["id"], take: 1 }))
      .length > 0
  )
}

/** Whether each line still has the price of this moment, for this customer. */
async function hasNewPrices(container: MedusaContainer, { cart, customer }: Input): Promise<boolean> {
  const { region_id, currency_code, items } = cart
  const context = { region_id, currency_code, customer_id: customer?.id, customer }
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: ["id", "calculated_price.calculated_amount"],
    filters: { id: items.map(({ variant_id }) => variant_id) },
    context: { calculated_price: QueryContext(context) },
  })
  const prices = new Map((data as Priced[]).map(({ id, calculated_price }) => [id, calculated_price]))
  return items.some(({ variant_id, unit_price, is_custom_price }) => {
    const price = prices.get(variant_id)?.calculated_amount
    return !is_custom_price && (price === undefined || price === null || !isSameSum(price, unit_price))
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
