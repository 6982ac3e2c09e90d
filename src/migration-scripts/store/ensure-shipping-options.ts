import type { FulfillmentWorkflow, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createShippingOptionsWorkflow, deleteShippingOptionsWorkflow } from "@medusajs/medusa/core-flows"
import { type Market, MARKETS } from "./markets"
import { requiredEntry } from "./required-entry"

const SPEEDS = [
  { code: "standard", label: "Standard" },
  { code: "express", label: "Express" },
] as const

const keyOf = (zoneId: string, code: string) => `${zoneId}/${code}`

/** The options there are. One without a price is what a killed run left: it goes, and is made anew. */
async function presentKeys(container: MedusaContainer, zoneIds: string[]): Promise<Set<string>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "shipping_option",
    fields: ["id", "service_zone_id", "type.code", "price_set_link.price_set_id"],
    filters: { service_zone_id: zoneIds },
  })
  const unpriced = data.filter((option) => !option.price_set_link).map((option) => option.id)
  if (unpriced.length > 0) await deleteShippingOptionsWorkflow(container).run({ input: { ids: unpriced } })
  const whole = data.filter((option) => option.price_set_link)
  return new Set(whole.map((option) => keyOf(option.service_zone_id, option.type.code)))
}

function optionsOf(
  market: Market,
  zoneId: string,
  profileId: string
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] {
  return SPEEDS.map(({ code, label }) => ({
    name: label,
    service_zone_id: zoneId,
    shipping_profile_id: profileId,
    provider_id: "manual_manual",
    type: { code, label, description: market[code].description },
    price_type: "flat",
    prices: [{ currency_code: market.currency, amount: market[code].fee }],
    rules: [
      { attribute: "enabled_in_store", operator: "eq", value: "true" },
      { attribute: "is_return", operator: "eq", value: "false" },
    ],
  }))
}

/** Standard and express delivery for each region, in its money. */
export async function ensureShippingOptions(
  container: MedusaContainer,
  zones: Map<string, string>,
  profileId: string
): Promise<void> {
  const present = await presentKeys(container, [...zones.values()])
  const input = MARKETS.flatMap((market) =>
    optionsOf(market, requiredEntry(zones, market.name), profileId)
  ).filter(({ service_zone_id, type }) => !present.has(keyOf(service_zone_id, type?.code ?? "")))
  if (input.length > 0) await createShippingOptionsWorkflow(container).run({ input })
}
