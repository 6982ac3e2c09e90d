import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  QueryContext,
  remoteQueryObjectFromString,
} from "@medusajs/framework/utils"
import { listShippingOptionsForCartWithPricingWorkflow } from "@medusajs/medusa/core-flows"
import type { AdmittedCart } from "./checkout-cart"
import type { CheckoutInput } from "./checkout-input"

export type ShippingOption = {
  id: string
  name: string
  provider_id: string
  price_type: string
  data?: Record<string, unknown> | null
  calculated_price?: {
    calculated_amount?: number | null
    is_calculated_price_tax_inclusive?: boolean
  } | null
}
type Asked = { cart: AdmittedCart; input: CheckoutInput }

const FIELDS = [
  "id",
  "name",
  "provider_id",
  "data",
  "price_type",
  "calculated_price.calculated_amount",
  "calculated_price.is_calculated_price_tax_inclusive",
]

/** Read off the link alone: neither locations nor sets need be loaded to know which belong together. */
async function fulfillmentSetsOf(container: MedusaContainer, stock_location_id: string[]): Promise<string[]> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "location_fulfillment_set",
    fields: ["fulfillment_set_id"],
    filters: { stock_location_id },
  })
  const sets: { fulfillment_set_id: string }[] = data
  return sets.map(({ fulfillment_set_id }) => fulfillment_set_id)
}

/**
 * The chosen shipping option with its price, as core's list of a cart's options has it, but looked up alone: in a zone of
 * the address, of the channel's locations, offered in the store. One whose price its provider works out is left to core.
 */
export async function lookUpShippingOption(
  container: MedusaContainer,
  { cart, input }: Asked
): Promise<ShippingOption | undefined> {
  const {
    country_code,
    province: province_code,
    city,
    postal_code: postal_expression,
  } = input.shipping_address
  const variables = {
    id: [input.shipping_option_id],
    filters: {
      id: [input.shipping_option_id],
      fulfillment_set_id: await fulfillmentSetsOf(container, cart.location_ids),
      address: { country_code, province_code, city, postal_expression },
    },
    context: QueryContext({ is_return: "false", enabled_in_store: "true" }),
    calculated_price: { context: cart },
  }
  const query = remoteQueryObjectFromString({ entryPoint: "shipping_options", fields: FIELDS, variables })
  const found: ShippingOption[] = await container.resolve(ContainerRegistrationKeys.REMOTE_QUERY)(query)
  const [option] = found
  if (!option || option.price_type === "flat") return option
  const asked = { cart_id: cart.id, options: [{ id: option.id }], is_return: false }
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({ input: asked })
  const priced: ShippingOption[] = result
  return priced[0]
}
