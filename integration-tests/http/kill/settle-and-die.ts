import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { CHECKOUT_MODULE } from "../../../src/modules/checkout"
import type CheckoutModuleService from "../../../src/modules/checkout/service"
import { settlePaymentWorkflow } from "../../../src/workflows/checkout/settle-payment"

const NEVER = 0

/**
 * Run by `medusa exec` with a payment, its cart, and the number of the SQL statement before which the process is to
 * be killed with SIGKILL; 0 lets it live, and says how many statements there are.
 */
export default async function settleAndDie({ container, args }: ExecArgs) {
  const [attempt_id = "", cart_id = "", killAt = NEVER] = args
  container.resolve<CheckoutModuleService>(CHECKOUT_MODULE).settings.lease_seconds = 1
  let statements = 0
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION).on("query", () => {
    statements += 1
    if (statements === Number(killAt)) process.kill(process.pid, "SIGKILL")
  })
  await settlePaymentWorkflow(container).run({ input: { attempt_id, cart_id, actor: "webhook" } })
  process.stdout.write(`statements: ${statements}\n`)
}
