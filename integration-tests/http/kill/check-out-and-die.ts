import type { ExecArgs } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../../src/modules/checkout"
import type CheckoutModuleService from "../../../src/modules/checkout/service"
import type { CheckoutInput } from "../../../src/workflows/checkout/checkout-input"
import { startCheckoutWorkflow } from "../../../src/workflows/checkout/start-checkout"
import { dieAtStatement } from "./die-at-statement"

/** Run by `medusa exec` with the input of a checkout call, and the number of the SQL statement to be killed before. */
export default async function checkOutAndDie({ container, args }: ExecArgs) {
  const [input = "{}", killAt = "0"] = args
  container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings.lease_seconds = 1
  const counted = dieAtStatement(container, Number(killAt))
  await startCheckoutWorkflow(container).run({ input: JSON.parse(input) as CheckoutInput })
  process.stdout.write(`statements: ${counted()}\n`)
}
