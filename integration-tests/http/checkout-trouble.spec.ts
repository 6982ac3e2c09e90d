import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { postWebhook, webhookOf } from "./support/signed-webhook"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(300_000)

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

const times = (count: number) => Array.from({ length: count }, (_, index) => index)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.webhookUrl(`${api.defaults.baseURL}/hooks/payment/paystack_paystack`)
    })

    const stateOf = async (reference: string) => (await shop.attemptOf(reference))?.state
    const isCompleted = (state: string | undefined) => state === "completed"
    const completed = (reference: string) => until(() => stateOf(reference), isCompleted)
    const webhooksIn = async (reference: string) =>
      (await shop.entriesOf(reference)).filter(({ kind }) => kind === "webhook").length

    const replayAHundredTimes = async () => {
      const { reference } = await shop.opened(api)
      await sandbox.pay({ reference })
      await completed(reference)
      const { body: raw } = await webhookOf(sandbox, reference)
      for (let count = 0; count < 60; count++) expect(await postWebhook(api, sandbox, { raw })).toBe(200)
      for (let volley = 0; volley < 2; volley++) {
        const statuses = await Promise.all(times(20).map(() => postWebhook(api, sandbox, { raw })))
        expect(new Set(statuses)).toEqual(new Set([200]))
      }
      expect(await webhooksIn(reference)).toBe(1)
      expect(await shop.ordersOf()).toHaveLength(1)
    }

    const payFifteenAtOnce = async () => {
      await sandbox.faults({ webhooks: "off" })
      const carts = []
      while (carts.length < 15) carts.push(await shop.opened(api))
      await Promise.all(carts.map(({ reference }) => sandbox.pay({ reference })))
      const { webhooks } = await sandbox.state()
      const held = webhooks.filter(({ state }) => state === "held")
      expect(held).toHaveLength(15)
      await Promise.all([
        ...held.map(({ id }) => sandbox.redeliver(id)),
        ...carts.map(({ cartId }) => shop.look(api, cartId)),
        ...carts.map(({ cartId, optionId }) => shop.start(api, { cartId, optionId })),
        shop.reconcile(),
      ])
      for (const { reference } of carts) await completed(reference)
      await sandbox.faults({ webhooks: "on" })
      expect(await shop.ordersOf()).toHaveLength(16)
    }

    it("makes one order of a webhook that comes a hundred times, and of news that come all at once", async () => {
      await replayAHundredTimes()
      await shop.expectBalance()
      await payFifteenAtOnce()
      await shop.expectBalance()
    })
  },
})
