import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createApiKeysWorkflow,
  createRegionsWorkflow,
  createSalesChannelsWorkflow,
  createTaxRegionsWorkflow,
  linkSalesChannelsToApiKeyWorkflow,
} from "@medusajs/medusa/core-flows"
import { BENCH_COUNTRY, BENCH_CURRENCY } from "./terms"

const COUNTRIES = [BENCH_COUNTRY]

/** One region with its tax, one sales channel, one publishable key; answers the channel's id. */
export async function createMarket(container: MedusaContainer): Promise<string> {
  await createRegionsWorkflow(container).run({
    input: {
      regions: [
        {
          name: "Bench",
          currency_code: BENCH_CURRENCY,
          countries: COUNTRIES,
          payment_providers: ["pp_system_default"],
          is_tax_inclusive: true,
        },
      ],
    },
  })
  await createTaxRegionsWorkflow(container).run({
    input: COUNTRIES.map((country_code) => ({
      country_code,
      provider_id: "tp_system",
      default_tax_rate: { name: "VAT", code: `vat-${country_code}`, rate: 19 },
    })),
  })
  const channels = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [{ name: "Bench" }] },
  })
  const channelId = channels.result[0]!.id
  const keys = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: "Bench", type: "publishable", created_by: "" }] },
  })
  await linkSalesChannelsToApiKeyWorkflow(container).run({
    input: { id: keys.result[0]!.id, add: [channelId] },
  })
  return channelId
}
