import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { runAndDie } from "./kill/run-and-die"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

// npm run stress makes it more.
const ROUNDS = Number(process.env.KIONDO_KILL_ROUNDS ?? 12)
const ROUND_MS = 60_000
// What runs at once takes a statement more or less.
const UNSURE = 5

jest.setTimeout(120_000 + ROUNDS * ROUND_MS)

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer, dbConfig }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.faults({ webhooks: "off" })
    })

    const reserved = async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      return (await query.graph({ entity: "reservation", fields: ["line_item_id"] })).data
    }
    /** A paid payment: for a cart as it was, or for one that changed meanwhile and can't be sold. */
    const paid = async (isSellable: boolean) => {
      const opened = await shop.opened(api)
      await sandbox.pay({ reference: opened.reference })
      const line = { variant_id: shop.variantId, quantity: 1 }
      if (!isSellable) await api.post(`/store/carts/${opened.cartId}/line-items`, line, shop.headers)
      const attempt = await shop.attemptOf(opened.reference)
      return { ...opened, args: [String(attempt?.id), opened.cartId] }
    }
    const settleAndDie = ({ args }: { args: string[] }, killAt?: number) =>
      runAndDie({ script: "settle-and-die", databaseUrl: dbConfig.clientUrl, args, killAt })

    it(`comes out even when it is killed with kill -9 at ${ROUNDS} points between payment and order or refund`, async () => {
      const whole = {
        order: await settleAndDie(await paid(true)),
        refund: await settleAndDie(await paid(false)),
      }
      expect(whole).toMatchObject({ order: { signal: null }, refund: { signal: null } })
      expect(whole.order.statements).toBeGreaterThan(50)

      for (let round = 0; round < ROUNDS; round++) {
        const isSellable = round % 3 !== 2
        const { statements } = isSellable ? whole.order : whole.refund
        // Spread over the whole way.
        const killAt = 1 + Math.round((round / Math.max(1, ROUNDS - 1)) * (statements - UNSURE))
        const payment = await paid(isSellable)
        const { signal, said } = await settleAndDie(payment, killAt)
        expect({ round, killAt, signal, said }).toMatchObject({ signal: "SIGKILL" })
        await until(
          async () => {
            await shop.reconcile()
            return (await shop.attemptOf(payment.reference))?.state
          },
          (state) => state === (isSellable ? "completed" : "refunded")
        )
        const orders = await shop.ordersOf()
        expect({ killAt, lines: (await reserved()).map(({ line_item_id }) => line_item_id).sort() }).toEqual({
          killAt,
          lines: orders.flatMap(({ items }) => items?.map((item) => item?.id)).sort(),
        })
      }
      await shop.expectBalance()
    })
  },
})
