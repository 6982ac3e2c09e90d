import { Modules } from "@medusajs/framework/utils"
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
    const feed = () =>
      getContainer().resolve(Modules.NOTIFICATION).listNotifications({ channel: "feed" }, { take: 100 })
    const toldOf = async (reference: string) => {
      const attempt = await shop.attemptOf(reference)
      return (await feed()).filter(({ resource_id }) => resource_id === attempt?.id)
    }
    const told = (reference: string) =>
      until(
        () => toldOf(reference),
        ({ length }) => length > 0
      )

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.webhookUrl(`${api.defaults.baseURL}/hooks/payment/paystack_paystack`)
    })

    it("the bell of the back office tells once of a held payment, and of one that goes back by itself", async () => {
      const held = await shop.opened(api)
      await sandbox.pay({ reference: held.reference, outcome: "wrong_amount" })
      const [notification] = await told(held.reference)
      const attempt = await shop.attemptOf(held.reference)
      expect(notification).toMatchObject({
        to: "",
        channel: "feed",
        status: "success",
        resource_type: "payment_attempt",
        idempotency_key: `${attempt?.id}:amount_mismatch`,
        data: {
          title: "A payment is held: another amount came in",
          description: expect.stringContaining(held.reference),
        },
      })
      expect(JSON.stringify(notification)).not.toMatch(/wanjiru|kamau|@shopper|\+2547/i)

      // The same event once more, as an event bus may bring it.
      const event = { name: "payment_attempt.needs_attention", data: { id: attempt?.id } }
      await getContainer().resolve(Modules.EVENT_BUS).emit(event)

      const gone = await shop.opened(api)
      const line = { variant_id: shop.variantId, quantity: 1 }
      await api.post(`/store/carts/${gone.cartId}/line-items`, line, shop.headers)
      await sandbox.pay({ reference: gone.reference })
      const [back] = await told(gone.reference)
      expect(back?.data).toMatchObject({ title: "A payment goes back by itself" })
      expect(await toldOf(held.reference)).toHaveLength(1)

      const good = await shop.opened(api)
      await sandbox.pay({ reference: good.reference })
      await until(
        () => shop.attemptOf(good.reference),
        (one) => one?.state === "completed"
      )
      expect(await toldOf(good.reference)).toEqual([])
    })
  },
})
