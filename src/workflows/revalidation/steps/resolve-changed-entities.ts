import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ChangedEntity } from "../../../modules/revalidation/types"

export type CatalogueEvent = { name: string; id: string }

const TYPE_BY_PREFIX: Record<string, ChangedEntity["type"]> = {
  product: "product",
  "product-category": "category",
  "product-collection": "collection",
  region: "region",
}

const PRODUCT_PATHS: Record<string, { entity: string; path: string }> = {
  "product-variant": { entity: "product_variant", path: "product_id" },
  "pricing.price": { entity: "price", path: "price_set.variant.product_id" },
  "pricing.price-list": { entity: "price_list", path: "prices.price_set.variant.product_id" },
}

function valuesAt(node: unknown, path: string[]): string[] {
  if (Array.isArray(node)) return node.flatMap((item) => valuesAt(item, path))
  const [head, ...rest] = path
  if (head === undefined) return typeof node === "string" ? [node] : []
  if (typeof node !== "object" || node === null) return []
  return valuesAt((node as Record<string, unknown>)[head], rest)
}

async function productsOf(source: { entity: string; path: string }, id: string, container: MedusaContainer) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: source.entity,
    fields: [source.path],
    filters: { id },
    withDeleted: true,
  })
  return [...new Set(valuesAt(data, source.path.split(".")))]
}

/** From a core event to what the storefront knows: a variant's or a price's change is its product's change. */
export const resolveChangedEntitiesStep = createStep(
  "resolve-changed-entities",
  async (event: CatalogueEvent, { container }) => {
    const prefix = event.name.slice(0, event.name.lastIndexOf("."))
    const type = TYPE_BY_PREFIX[prefix]
    if (type) return new StepResponse<ChangedEntity[]>([{ type, id: event.id }])
    const source = PRODUCT_PATHS[prefix]
    const ids = source ? await productsOf(source, event.id, container) : []
    return new StepResponse<ChangedEntity[]>(ids.map((id) => ({ type: "product", id })))
  }
)
