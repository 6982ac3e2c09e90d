import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createCollectionsWorkflow } from "@medusajs/medusa/core-flows"
import { COLLECTIONS } from "./collections"

/** The collections, and their ids by handle. Medusa gives them no description field, so it is in the metadata. */
export async function ensureCollections(container: MedusaContainer): Promise<Map<string, string>> {
  const service = container.resolve(Modules.PRODUCT)
  const handles = COLLECTIONS.map(({ handle }) => handle)
  const present = new Set(
    (await service.listProductCollections({ handle: handles })).map(({ handle }) => handle)
  )
  const collections = COLLECTIONS.filter(({ handle }) => !present.has(handle)).map(
    ({ handle, title, description }) => ({ handle, title, metadata: { description } })
  )
  if (collections.length > 0) await createCollectionsWorkflow(container).run({ input: { collections } })
  const all = await service.listProductCollections({ handle: handles })
  return new Map(all.map(({ handle, id }) => [handle, id]))
}
