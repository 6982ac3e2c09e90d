import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

const { INVALID_DATA } = MedusaError.Types

export const uploadsErrors = defineErrors({
  uploads_directory_open: {
    type: INVALID_DATA,
    message:
      "Medusa itself gives out everything below the folder static to everybody. Give uploads.directory, and the file provider, another folder.",
  },
})
