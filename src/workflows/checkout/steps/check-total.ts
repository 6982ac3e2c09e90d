import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { checkoutErrors } from "../../../modules/checkout/errors"
import { isSameSum } from "../is-same-sum"

type Input = { total: number; expected_total: number | undefined }

/** The shopper pays what they saw, in major units. Error: `total_changed`. */
export const checkTotalStep = createStep("check-total", async ({ total, expected_total }: Input) => {
  if (expected_total !== undefined && !isSameSum(total, expected_total)) {
    throw checkoutErrors.create("total_changed", `It is ${total} now.`)
  }
  return new StepResponse()
})
