import type { ExecArgs } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../../src/modules/checkout"
import type CheckoutModuleService from "../../../src/modules/checkout/service"
import { settlePaymentWorkflow } from "../../../src/workflows/checkout/settle-payment"
import { dieAtStatement } from "./die-at-statement"

/** Run by `medusa exec` with a payment, its cart, and the number of the SQL statement to be killed before. */
export default async function settleAndDie({ container, args }: ExecArgs) {
  const [attempt_id = "", cart_id = "", killAt = "0"] = args
  container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings.lease_seconds = 1
  const counted = dieAtStatement(container, Number(killAt))
  await settlePaymentWorkflow(container).run({ input: { attempt_id, cart_id, actor: "webhook" } })
  process.stdout.write(`statements: ${counted()}\n`)
}
