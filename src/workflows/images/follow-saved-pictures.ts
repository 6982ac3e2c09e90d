import { createWorkflow, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { findSavedProductsStep, type Saved } from "./steps/find-saved-products"
import { syncProductImagesWorkflow } from "./sync-product-images"

/** What follows when a product, or a variant with a picture of its own, was saved. */
export const followSavedPicturesWorkflow = createWorkflow("follow-saved-pictures", (input: Saved) => {
  const product_ids = findSavedProductsStep(input)
  when("products-show-pictures", { product_ids }, ({ product_ids }) => product_ids.length > 0).then(() => {
    syncProductImagesWorkflow.runAsStep({ input: { product_ids } })
  })
  return new WorkflowResponse(product_ids)
})
