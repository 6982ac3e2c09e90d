import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

const { INVALID_DATA, UNEXPECTED_STATE } = MedusaError.Types

/** What this provider refuses or can't do, beside what Medusa's own says. No message holds a key or a secret. */
export const fileS3Errors = defineErrors({
  options_invalid: {
    type: INVALID_DATA,
    message: "The options of the S3 file provider are not right. Correct them and start again:",
  },
  s3_upload_failed: {
    type: UNEXPECTED_STATE,
    message: "The bucket did not take the file. Try again; if it stays, check the bucket and its rights:",
  },
  s3_delete_failed: {
    type: UNEXPECTED_STATE,
    message: "The bucket did not delete every file. Try again; if it stays, check the bucket and its rights:",
  },
})
