import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createPricePreferencesWorkflow } from "@medusajs/medusa/core-flows"
import { MARKETS } from "./markets"
import { requiredEntry } from "./required-entry"

/** Says for each currency and region whether prices include tax, where nobody has said so yet. */
export async function ensurePricePreferences(
  container: MedusaContainer,
  regions: Map<string, string>
): Promise<void> {
  const present = await container.resolve(Modules.PRICING).listPricePreferences({})
  const wanted = MARKETS.flatMap(({ name, currency, tax_inclusive }) => [
    { attribute: "currency_code", value: currency, is_tax_inclusive: tax_inclusive },
    { attribute: "region_id", value: requiredEntry(regions, name), is_tax_inclusive: tax_inclusive },
  ])
  const input = wanted.filter(
    ({ attribute, value }) => !present.some((one) => one.attribute === attribute && one.value === value)
  )
  if (input.length > 0) await createPricePreferencesWorkflow(container).run({ input })
}
