import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

export const addressFormatsErrors = defineErrors({
  country_not_supported: {
    type: MedusaError.Types.NOT_FOUND,
    message: "This store does not ship to that country. Use a country of one of its regions.",
  },
  address_incomplete: {
    type: MedusaError.Types.INVALID_DATA,
    message: "The shipping address is not complete. Correct these fields and try again:",
  },
})
