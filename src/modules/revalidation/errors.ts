import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

export const revalidationErrors = defineErrors({
  storefront_unreachable: {
    type: MedusaError.Types.UNEXPECTED_STATE,
    message:
      "The storefront did not take the revalidation, however often it was tried. Check its address and secret.",
  },
})
