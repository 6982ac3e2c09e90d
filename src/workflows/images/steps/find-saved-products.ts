import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** `id` of a product or of a variant. */
export type Saved = { id: string; isVariant: boolean }

/** The products whose pictures may be new: of a variant only where it has one of its own. Writes nothing. */
export const findSavedProductsStep = createStep(
  "find-saved-products",
  async ({ id, isVariant }: Saved, { container }) => {
    if (!isVariant) return new StepResponse([id])
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product_variant",
      fields: ["product_id", "thumbnail"],
      filters: { id },
    })
    const variants: { product_id?: string | null; thumbnail?: string | null }[] = data
    return new StepResponse(variants.flatMap(({ product_id, thumbnail }) => (thumbnail && product_id) || []))
  }
)
