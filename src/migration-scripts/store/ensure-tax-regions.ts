import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createTaxRegionsWorkflow } from "@medusajs/medusa/core-flows"
import { requiredEntry } from "./required-entry"
import { TAX_REGIONS, type TaxRegionSeed } from "./tax-regions"

const codeOf = ({ country, province }: TaxRegionSeed) => province ?? country

async function idsByCode(container: MedusaContainer): Promise<Map<string, string>> {
  const regions = await container
    .resolve(Modules.TAX)
    .listTaxRegions({}, { select: ["id", "country_code", "province_code"] })
  return new Map(regions.map((region) => [region.province_code ?? region.country_code ?? "", region.id]))
}

async function createMissing(container: MedusaContainer, seeds: TaxRegionSeed[]): Promise<void> {
  const ids = await idsByCode(container)
  const input = seeds
    .filter((seed) => !ids.has(codeOf(seed)))
    .map((seed) => ({
      country_code: seed.country,
      // A province is taxed by the provider of its country.
      ...(seed.province
        ? { province_code: seed.province, parent_id: requiredEntry(ids, seed.country) }
        : { provider_id: "tp_system" }),
      default_tax_rate: { name: seed.name, code: `standard-${codeOf(seed)}`, rate: seed.rate },
    }))
  if (input.length > 0) await createTaxRegionsWorkflow(container).run({ input })
}

/** A tax region with its standard rate for each country we sell to, and for each state of the US. */
export async function ensureTaxRegions(container: MedusaContainer): Promise<void> {
  await createMissing(
    container,
    TAX_REGIONS.filter(({ province }) => !province)
  )
  await createMissing(
    container,
    TAX_REGIONS.filter(({ province }) => province)
  )
}
