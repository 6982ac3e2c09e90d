import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(240_000)

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.webhookUrl(`${api.defaults.baseURL}/hooks/payment/paystack_paystack`)
    })

    it("turns payments into one order each, or sends them back, whoever hears of them first", async () => {
      const kept = await shop.opened(api)
      expect(kept.started).toMatchObject({
        state: "awaiting_payment",
        payment: {
          provider_id: "pp_paystack_paystack",
          kind: "redirect",
          url: expect.stringContaining("http"),
        },
        order_id: null,
      })
      // The same wish again, also under another key, is the same payment.
      const again = await shop.start(api, { cartId: kept.cartId, optionId: kept.optionId })
      expect(again.payment.reference).toBe(kept.reference)

      // Return before webhook.
      await sandbox.faults({ webhooks: "off" })
      await sandbox.pay({ reference: kept.reference })
      const done = await shop.told(api, kept.cartId)
      expect(done).toMatchObject({ state: "completed", order: { total: 5199.5 } })
      await sandbox.faults({ webhooks: "on" })

      // Webhook before return.
      const second = await shop.opened(api)
      await sandbox.pay({ reference: second.reference })
      await until(
        () => shop.attemptOf(second.reference),
        (attempt) => attempt?.state === "completed"
      )
      expect((await shop.told(api, second.cartId)).state).toBe("completed")

      // Neither: the job.
      await sandbox.faults({ webhooks: "off" })
      const third = await shop.opened(api)
      await sandbox.pay({ reference: third.reference })
      await shop.reconcile()
      expect(await shop.attemptOf(third.reference)).toMatchObject({ state: "completed" })
      await sandbox.faults({ webhooks: "on" })

      expect(await shop.ordersOf()).toHaveLength(3)
      await shop.expectBalance()
    })
  },
})
