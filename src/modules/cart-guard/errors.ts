import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

/** One answer for a cart that is not there and for one that is somebody else's, so that ids can't be probed. */
export const cartGuardErrors = defineErrors({
  cart_not_found: {
    type: MedusaError.Types.NOT_FOUND,
    message: "This cart does not exist, or it is not yours. Start a new one, or sign in as its customer.",
  },
  quantity_invalid: {
    type: MedusaError.Types.INVALID_DATA,
    message:
      "That quantity can't be ordered. Ask for a whole number of pieces, no more than the store allows.",
  },
})
