import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import { CHECKOUT_MODULE } from "../../../src/modules/checkout"
import type CheckoutModuleService from "../../../src/modules/checkout/service"
import { reconcilePaymentsWorkflow } from "../../../src/workflows/checkout/reconcile-payments"
import type { PaystackSandbox } from "../../support/paystack-sandbox"
import { openCheckout } from "./open-checkout"

const SUBUNITS = 100
const LATER_MS = 10 * 60_000

/** A shop in Kenya that is paid through the sandbox, with what the tests of money ask. */
export async function openPaystackShop(
  container: MedusaContainer,
  sandbox: PaystackSandbox,
  given: { stock?: number } = {}
) {
  const shop = await openCheckout(container, given)
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  // Shoppers look as often as they like, so that a test need not wait.
  checkout.settings.check_interval_ms = 0

  const opened = async (api: AxiosInstance, fields: Record<string, unknown> = {}) => {
    const cart = await shop.fill(api)
    const started = await shop.start(api, { ...cart, ...fields })
    return {
      cartId: cart.cartId,
      optionId: cart.optionId,
      reference: String(started.payment.reference),
      started,
    }
  }
  let runs = 0
  /** The job, each time ten minutes later than the time before. */
  const reconcile = (now = new Date(Date.now() + ++runs * LATER_MS)) =>
    reconcilePaymentsWorkflow(container).run({ input: { now } })
  const ordersOf = async () =>
    (await query.graph({ entity: "order", fields: ["id", "total", "metadata", "items.id"] })).data
  const attemptOf = async (reference: string) => (await checkout.listPaymentAttempts({ reference }))[0]
  const entriesOf = async (reference: string) => {
    const attempt = await attemptOf(reference)
    return checkout.listPaymentLedgerEntries({ attempt_id: attempt?.id }, { order: { occurred_at: "ASC" } })
  }
  /** Orders + refunds = payments, to the subunit; and no order without money, none twice. */
  const expectBalance = async () => {
    const { totals } = await sandbox.state()
    const { paid = 0, refunded = 0 } = totals.KES ?? {}
    const orders = await ordersOf()
    const sold = orders.reduce((sum, order) => sum + Math.round(Number(order.total) * SUBUNITS), 0)
    expect({ sold, refunded, both: sold + refunded }).toEqual({ sold, refunded, both: paid })
    const carts = orders.map(({ metadata }) => metadata?.checkout_cart_id)
    expect(new Set(carts).size).toBe(carts.length)
  }
  return { ...shop, opened, reconcile, ordersOf, attemptOf, entriesOf, expectBalance, checkout }
}

export type PaystackShop = Awaited<ReturnType<typeof openPaystackShop>>
