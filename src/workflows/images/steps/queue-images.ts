import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { IMAGES_MODULE } from "../../../modules/images"
import { specificationKeyOf } from "../../../modules/images/engine/specification-key-of"
import { imagesErrors } from "../../../modules/images/errors"
import type ImagesModuleService from "../../../modules/images/service"
import type { ImageRecord } from "../../../modules/images/types"
import { loadProductPictures } from "../load-product-pictures"
import { syncProductImagesWorkflow } from "../sync-product-images"

/** Which pictures: all of them, those that are not as the specification has it, or those of one product. */
export type WhichImages = { all: true } | { missing: true } | { product_id: string }

const PAGE = 100

async function* productPages(container: MedusaContainer, product_id: string | undefined) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  for (let after = ""; ;) {
    const { data } = await query.graph({
      entity: "product",
      fields: ["id"],
      filters: { id: product_id ?? { $gt: after } },
      pagination: { take: PAGE, order: { id: "ASC" } },
    })
    const ids = data.map(({ id }: { id: string }) => id)
    const last = ids.at(-1)
    if (last === undefined) return
    yield ids
    if (product_id !== undefined) return
    after = last
  }
}

async function queuePage(container: MedusaContainer, ids: string[], which: WhichImages): Promise<number> {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  await syncProductImagesWorkflow(container).run({ input: { product_ids: ids } })
  const products = await loadProductPictures(container, ids)
  const known = await images.listByUrl([
    ...new Set(products.flatMap((product) => product.images.map(({ url }) => url))),
  ])
  const specification = specificationKeyOf(images.settings)
  const isMissing = ({ state, specification_key }: ImageRecord) =>
    state === "failed" || (state === "ready" && specification_key !== specification)
  // One that a living worker has in hand keeps its worker, and one that waits is made as it is.
  const chosen = known.filter((image) => ("missing" in which ? isMissing(image) : image.state !== "working"))
  return images.restart(
    chosen.map(({ id }) => id),
    !("missing" in which)
  )
}

/** Whether making everything anew was begun and broken off: then it is gone on with, not begun again. */
async function isUnderWay(container: MedusaContainer, which: WhichImages): Promise<boolean> {
  if (!("all" in which)) return false
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  return (
    (await images.listImages({ state: "waiting", is_remade: true }, { select: ["id"], take: 1 })).length > 0
  )
}

/**
 * Enters the products' pictures, page by page, and sets the chosen ones back to waiting. Not undone: made once more,
 * they are as they were. Error: `product_not_found`.
 */
export const queueImagesStep = createStep("queue-images", async (which: WhichImages, { container }) => {
  const productId = "product_id" in which ? which.product_id : undefined
  const asked = (await isUnderWay(container, which)) ? { missing: true as const } : which
  let count = 0
  let pages = 0
  for await (const ids of productPages(container, productId)) {
    pages++
    count += await queuePage(container, ids, asked)
  }
  if (productId !== undefined && pages === 0) throw imagesErrors.create("product_not_found", `(${productId})`)
  return new StepResponse(count)
})
