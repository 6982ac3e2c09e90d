import { randomUUID } from "node:crypto"
import type { ExecArgs } from "@medusajs/framework/types"
import { CHECKOUT_MODULE } from "../../src/modules/checkout"
import type CheckoutModuleService from "../../src/modules/checkout/service"
import { recordAttempt } from "../../src/workflows/checkout/record-attempt"

const WARMUP = 20

/** All that the ledger and the lease read and write for one order that is paid on delivery. */
async function oneOrder(checkout: CheckoutModuleService): Promise<void> {
  const id = randomUUID()
  const known = { cart_id: id, key: id }
  await checkout.claim(id, id)
  await checkout.listCheckoutRequests(known)
  const request = await checkout.createCheckoutRequests({ ...known, fingerprint: id })
  await checkout.listPaymentAttempts({ cart_id: id })
  const session = {
    ...{ id, provider_id: "pp_bench", payment_collection_id: id, data: { reference: id } },
    ...{ amount: 42, currency_code: "eur", status: "pending" as const },
  }
  const attempt = await recordAttempt(checkout, { session, cart_id: id, actor: "bench" })
  await checkout.updateCheckoutRequests({ id: request.id, attempt_id: attempt.id })
  await checkout.record(attempt, { state: "completed", next_check_at: null }, [
    { kind: "completed", outcome: "order placed", actor: "bench" },
  ])
  await checkout.release(id, id)
  await checkout.listPaymentAttempts({ cart_id: id })
}

/** Run by `medusa exec` with a number of orders: says how many milliseconds the ledger takes for one. */
export default async function timeLedger({ container, args }: ExecArgs) {
  const orders = Number(args[0] ?? 200)
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  for (let order = 0; order < WARMUP; order++) await oneOrder(checkout)
  const began = performance.now()
  for (let order = 0; order < orders; order++) await oneOrder(checkout)
  process.stdout.write(`ledger: ${(performance.now() - began) / orders} ms\n`)
}
