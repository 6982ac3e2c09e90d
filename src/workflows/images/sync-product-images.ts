import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { IMAGES_DUE } from "./images-due"
import { chooseThumbnailsStep } from "./steps/choose-thumbnails"
import { registerOriginalsStep } from "./steps/register-originals"

/** What shoppers see of a product's pictures is new. Carries the product's id. */
export const PRODUCT_IMAGES_READY = "product.images_ready"

type Input = { product_ids: string[]; has_news?: boolean }

/**
 * Enters products' pictures, to be made, and points their thumbnails at what is made. With `has_news` it says so by an
 * event.
 */
export const syncProductImagesWorkflow = createWorkflow("sync-product-images", (input: Input) => {
  const added = registerOriginalsStep(input.product_ids)
  const changes = chooseThumbnailsStep(input.product_ids)
  when("thumbnails-change", { changes }, ({ changes }) => changes.length > 0).then(() => {
    updateProductsWorkflow.runAsStep({ input: { products: changes } })
  })
  when("there-is-news", { input }, ({ input }) => input.has_news === true).then(() => {
    const data = transform({ input }, ({ input }) => input.product_ids.map((id) => ({ id })))
    emitEventStep({ eventName: PRODUCT_IMAGES_READY, data })
  })
  when("pictures-are-due", { added }, ({ added }) => added.length > 0).then(() => {
    emitEventStep({ eventName: IMAGES_DUE, data: {} }).config({ name: "emit-images-due" })
  })
  return new WorkflowResponse(changes)
})
