import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readEnvironment } from "../config/read-environment"
import { type CatalogueContext, catalogueContext } from "./catalogue/catalogue-context"
import { createDrafts } from "./catalogue/create-drafts"
import { ensureInventoryItems } from "./catalogue/ensure-inventory-items"
import { pendingProducts } from "./catalogue/pending-products"
import type { ProductSeed } from "./catalogue/product-seed"
import { publishProducts } from "./catalogue/publish-products"
import { uploadIllustrations } from "./catalogue/upload-illustrations"

const BATCH_SIZE = 12

/** The database and the drawing of pictures wait on different things, so they go side by side. */
async function seedBatch(
  container: MedusaContainer,
  batch: ProductSeed[],
  context: CatalogueContext
): Promise<void> {
  const create = async () => {
    const items = await ensureInventoryItems(container, batch, context.locations)
    return await createDrafts(container, batch, context, items)
  }
  const handles = batch.map(({ handle }) => handle)
  const [ids, pictures] = await Promise.all([create(), uploadIllustrations(container, handles)])
  await publishProducts(container, ids, pictures)
}

/**
 * The demonstration catalogue, unless SEED_CATALOGUE is false. A product is seen in the shop only when all of it is
 * there; what a killed run left half-made, the next one makes anew.
 */
export default async function seedCatalogue({ container }: { container: MedusaContainer }): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!readEnvironment(process.env).SEED_CATALOGUE) {
    logger.info("Catalogue: left out, since SEED_CATALOGUE is false")
    return
  }
  const pending = await pendingProducts(container)
  if (pending.length === 0) return
  const context = await catalogueContext(container)
  for (let start = 0; start < pending.length; start += BATCH_SIZE) {
    await seedBatch(container, pending.slice(start, start + BATCH_SIZE), context)
    logger.info(`Catalogue: ${Math.min(start + BATCH_SIZE, pending.length)} of ${pending.length} products`)
  }
}
