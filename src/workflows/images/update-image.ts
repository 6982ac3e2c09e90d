import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { restartImagesWorkflow } from "./restart-images"
import { findShowingProductsStep } from "./steps/find-showing-products"
import { type ImageChanges, updateImageStep } from "./steps/update-image"
import { syncProductImagesWorkflow } from "./sync-product-images"

/** What staff say about a picture: its text, and the spot that a crop keeps. Error: `image_not_found`. */
export const updateImageWorkflow = createWorkflow("update-image", (input: ImageChanges) => {
  const updated = updateImageStep(input)
  const product_ids = findShowingProductsStep(updated.url)
  when("crops-change", { updated }, ({ updated }) => updated.isCroppedAnew).then(() => {
    const ids = transform({ input }, ({ input }) => [input.id])
    restartImagesWorkflow.runAsStep({ input: { ids, remake: false } })
  })
  syncProductImagesWorkflow.runAsStep({ input: { product_ids, has_news: true } })
  return new WorkflowResponse(updated)
})
