import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createRegionsWorkflow, updateRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { type Market, MARKETS } from "./markets"
import { requiredEntry } from "./required-entry"
import { type ChannelName, WAREHOUSES } from "./warehouses"

const PAYMENT_PROVIDERS = ["pp_system_default"]

function channelOf(market: Market): ChannelName {
  const warehouses = new Map(WAREHOUSES.map(({ name, channel }) => [name, channel]))
  return requiredEntry(warehouses, market.warehouse)
}

async function createMissing(container: MedusaContainer, channels: Map<ChannelName, string>): Promise<void> {
  const present = await container.resolve(Modules.REGION).listRegions({}, { select: ["name"] })
  const names = new Set(present.map(({ name }) => name))
  const regions = MARKETS.filter(({ name }) => !names.has(name)).map((market) => ({
    name: market.name,
    currency_code: market.currency,
    countries: market.countries,
    payment_providers: PAYMENT_PROVIDERS,
    is_tax_inclusive: market.tax_inclusive,
    metadata: { sales_channel_id: requiredEntry(channels, channelOf(market)) },
  }))
  if (regions.length > 0) await createRegionsWorkflow(container).run({ input: { regions } })
}

/** A run that was killed between a region and its payment providers left it unable to sell. */
async function completePaymentProviders(container: MedusaContainer, regionIds: string[]): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "payment_providers.id"],
    filters: { id: regionIds },
  })
  const id = data.filter((region) => !region.payment_providers?.length).map((region) => region.id)
  if (id.length === 0) return
  const update = { payment_providers: PAYMENT_PROVIDERS }
  await updateRegionsWorkflow(container).run({ input: { selector: { id }, update } })
}

/** The regions with countries, payment and the channel their shoppers buy through; their ids by name. */
export async function ensureRegions(
  container: MedusaContainer,
  channels: Map<ChannelName, string>
): Promise<Map<string, string>> {
  await createMissing(container, channels)
  const names = new Set(MARKETS.map(({ name }) => name))
  const all = await container.resolve(Modules.REGION).listRegions({}, { select: ["id", "name"] })
  const regions = all.filter(({ name }) => names.has(name))
  await completePaymentProviders(
    container,
    regions.map(({ id }) => id)
  )
  return new Map(regions.map(({ name, id }) => [name, id]))
}
