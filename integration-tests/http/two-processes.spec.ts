import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { ON_DELIVERY } from "./support/open-checkout"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { startSecondServer } from "./support/start-second-server"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(300_000)

const PAYMENTS = 12
const DOUBLE_SUBMITS = 5

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api: first, getContainer, dbConfig }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.faults({ webhooks: "off" })
    })

    /** One process hears of the payment by its webhook, the other by the shopper who comes back, at once. */
    const settleInBoth = async (second: AxiosInstance) => {
      await sandbox.webhookUrl(`${second.defaults.baseURL}/hooks/payment/paystack_paystack`)
      const carts: Awaited<ReturnType<PaystackShop["opened"]>>[] = []
      while (carts.length < PAYMENTS) carts.push(await shop.opened(first))
      await Promise.all(carts.map(({ reference }) => sandbox.pay({ reference })))
      const { webhooks } = await sandbox.state()
      const held = webhooks.filter(({ state }) => state === "held")
      expect(held).toHaveLength(PAYMENTS)
      await Promise.all([
        ...held.map(({ id }) => sandbox.redeliver(id)),
        ...carts.map(({ cartId }) => shop.look(first, cartId)),
      ])
      for (const { cartId, reference } of carts) {
        await until(
          () => shop.attemptOf(reference),
          (attempt) => attempt?.state === "completed"
        )
        const [here, there] = await Promise.all([shop.look(first, cartId), shop.look(second, cartId)])
        expect(here.order_id).toEqual(expect.any(String))
        expect(there.order_id).toBe(here.order_id)
      }
      expect(await shop.ordersOf()).toHaveLength(PAYMENTS)
    }

    const submitTwice = async (second: AxiosInstance, isSameKey: boolean) => {
      for (let count = 0; count < DOUBLE_SUBMITS; count++) {
        const cart = await shop.fill(first)
        const key = randomUUID()
        const other = isSameKey ? key : randomUUID()
        const [here, there] = await Promise.all([
          shop.start(first, cart, key),
          shop.start(second, cart, other),
        ])
        expect(there.payment.reference).toBe(here.payment.reference)
        expect(await shop.checkout.listPaymentAttempts({ cart_id: cart.cartId })).toHaveLength(1)
      }
    }

    const orderTwice = async (second: AxiosInstance, isSameKey: boolean) => {
      const cart = { ...(await shop.fill(first)), provider: ON_DELIVERY }
      const key = randomUUID()
      const other = isSameKey ? key : randomUUID()
      const [here, there] = await Promise.all([shop.start(first, cart, key), shop.start(second, cart, other)])
      expect(here).toMatchObject({ state: "completed", order_id: expect.any(String) })
      expect(there.order_id).toBe(here.order_id)
    }

    it("makes one order and opens one payment, though two processes are told at once", async () => {
      const second = await startSecondServer(dbConfig.clientUrl)
      try {
        await settleInBoth(second.api)
        await shop.expectBalance()
        await submitTwice(second.api, true)
        await submitTwice(second.api, false)
        await orderTwice(second.api, true)
        await orderTwice(second.api, false)
        expect(await shop.ordersOf()).toHaveLength(PAYMENTS + 2)
      } finally {
        await second.stop()
      }
    })
  },
})
