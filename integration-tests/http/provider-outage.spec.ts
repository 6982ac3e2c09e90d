import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(300_000)

const MINUTE = 60_000
const LONG_OUTAGE_MS = 10 * MINUTE

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      // Webhooks are lost: the harder half of the trouble.
      await sandbox.faults({ webhooks: "off" })
    })

    const stateOf = async (reference: string) => (await shop.attemptOf(reference))?.state

    const outlastAnOutage = async () => {
      const paid = await shop.opened(api)
      const start = Date.now()
      await sandbox.pay({ reference: paid.reference })
      const newcomer = await shop.fill(api)
      await sandbox.faults({ down_ms: LONG_OUTAGE_MS })
      const refused = await shop.ask(api, { ...newcomer })
      expect(refused.status).toBeLessThan(500)
      expect(refused.data).toMatchObject({ code: "payment_provider_unreachable" })
      expect(await shop.look(api, paid.cartId)).toMatchObject({ state: "awaiting_payment" })
      for (const minutes of [2.5, 4, 6, 8, 10]) await shop.reconcile(new Date(start + minutes * MINUTE))
      expect(await stateOf(paid.reference)).toBe("awaiting")
      const outcomes = (await shop.entriesOf(paid.reference)).map(({ outcome }) => outcome)
      expect(outcomes.filter((outcome) => outcome === "unreachable")).toHaveLength(1)
      await sandbox.faults({ down_ms: 0 })
      await shop.reconcile(new Date(start + 20 * MINUTE))
      expect(await stateOf(paid.reference)).toBe("completed")
      const second = await shop.start(api, { ...newcomer })
      await sandbox.pay({ reference: second.payment.reference })
      expect(await shop.look(api, newcomer.cartId)).toMatchObject({ state: "completed" })
    }

    const surviveARealOutage = async () => {
      const { cartId, reference } = await shop.opened(api)
      await sandbox.pay({ reference })
      await sandbox.faults({ down_ms: 1500 })
      await until(
        () => shop.look(api, cartId),
        ({ state }) => state === "completed"
      )
    }

    const bearRefusalsAndSlowness = async () => {
      await sandbox.faults({ next_429: 2 })
      const held = await shop.opened(api)
      await sandbox.pay({ reference: held.reference })
      await sandbox.faults({ next_429: 1, next_500: 1 })
      expect(await shop.look(api, held.cartId)).toMatchObject({ state: "completed" })
      await sandbox.faults({ slow_ms: 1500 })
      const slow = await shop.opened(api)
      await sandbox.pay({ reference: slow.reference })
      const [look] = await Promise.all([shop.look(api, slow.cartId), shop.reconcile()])
      expect(["completed", "processing", "awaiting_payment"]).toContain(look.state)
      await sandbox.faults({ slow_ms: 0 })
      await until(
        () => shop.look(api, slow.cartId),
        ({ state }) => state === "completed"
      )
    }

    it("finds a payment again after the provider was away, busy or slow", async () => {
      await outlastAnOutage()
      await shop.expectBalance()
      await surviveARealOutage()
      await bearRefusalsAndSlowness()
      expect(await shop.ordersOf()).toHaveLength(5)
      await shop.expectBalance()
    })
  },
})
