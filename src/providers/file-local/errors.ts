import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

const { INVALID_DATA, UNEXPECTED_STATE } = MedusaError.Types

/** What this provider refuses or can't do, beside what Medusa's own says. */
export const fileLocalErrors = defineErrors({
  options_invalid: {
    type: INVALID_DATA,
    message: "The options of the local file provider are not right. Correct them and start again:",
  },
  file_not_written: {
    type: UNEXPECTED_STATE,
    message:
      "The folder of uploaded files takes no file. Make room on the disk and check the folder's rights:",
  },
})
