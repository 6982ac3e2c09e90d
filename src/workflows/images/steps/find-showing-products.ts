import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { findProductsWith } from "../find-products-with"

/** The products that show an original. Writes nothing. */
export const findShowingProductsStep = createStep(
  "find-showing-products",
  async (url: string, { container }) => new StepResponse(await findProductsWith(container, [url]))
)
