import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { PaystackSandbox } from "../support/paystack-sandbox"
import { PAYSTACK } from "./support/open-checkout"
import { openPaystackShop, type PaystackShop } from "./support/paystack-shop"
import { until } from "./support/until"
import { postWebhook, webhookOf } from "./support/signed-webhook"
import { withPaystackSandbox } from "./support/with-paystack-sandbox"

jest.setTimeout(300_000)

const HOUR = 3_600_000

let sandbox: PaystackSandbox

withPaystackSandbox((started) => void (sandbox = started))

const later = (ms: number) => new Date(Date.now() + ms)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: PaystackShop

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.faults({ webhooks: "off" })
    })

    const stateOf = async (reference: string) => (await shop.attemptOf(reference))?.state
    const verifications = async () => {
      const calls = Object.entries((await sandbox.state()).calls)
      return calls.reduce((sum, [route, count]) => sum + (route.includes("verify") ? count : 0), 0)
    }
    const openPaid = async () => {
      const opened = await shop.opened(api)
      await sandbox.pay({ reference: opened.reference })
      return opened
    }

    const askWhileItWaits = async () => {
      const { cartId } = await shop.opened(api)
      shop.checkout.settings.check_interval_ms = 60_000
      const before = await verifications()
      const looks = await Promise.all(Array.from({ length: 20 }, () => shop.look(api, cartId)))
      expect(new Set(looks.map(({ state }) => state))).toEqual(new Set(["awaiting_payment"]))
      expect((await verifications()) - before).toBeLessThanOrEqual(1)
      shop.checkout.settings.check_interval_ms = 0
    }

    const workInBatches = async () => {
      const { settings } = shop.checkout
      const usual = settings.reconcile_batch
      settings.reconcile_batch = 2
      const paid = [await openPaid(), await openPaid(), await openPaid()]
      expect((await shop.reconcile()).result).toBe(2)
      expect((await shop.ordersOf()).length).toBeLessThan(3)
      while ((await shop.reconcile()).result > 0);
      settings.reconcile_batch = usual
      for (const { reference } of paid) expect(await stateOf(reference)).toBe("completed")
    }

    const runTwice = async () => {
      const paid = [await openPaid(), await openPaid()]
      const runs = await Promise.allSettled([shop.reconcile(), shop.reconcile()])
      const faults = runs.flatMap((run) => (run.status === "rejected" ? [run.reason] : []))
      expect(faults).toEqual([expect.objectContaining({ code: "checkout_busy" })])
      for (const { reference } of paid) expect(await stateOf(reference)).toBe("completed")
    }

    it("asks seldom while a shopper waits, and looks after payments a batch at a time, one process at a time", async () => {
      await workInBatches()
      await runTwice()
      await askWhileItWaits()
      expect(await shop.ordersOf()).toHaveLength(5)
      await shop.expectBalance()
    })

    /** A payment that is opened as Medusa's own storefront does it. */
    const openByMedusasRoutes = async () => {
      const { cartId, optionId } = await shop.fill(api)
      const { email, shipping_address } = shop.bodyOf({ cartId, optionId })
      await api.post(`/store/carts/${cartId}`, { email, shipping_address }, shop.headers)
      await api.post(`/store/carts/${cartId}/shipping-methods`, { option_id: optionId }, shop.headers)
      const { data } = await api.post("/store/payment-collections", { cart_id: cartId }, shop.headers)
      const sessions = `/store/payment-collections/${data.payment_collection.id}/payment-sessions`
      const opened = await api.post(sessions, { provider_id: PAYSTACK, data: { email } }, shop.headers)
      return {
        cartId,
        reference: opened.data.payment_collection.payment_sessions[0].data.reference as string,
      }
    }

    const adoptAStranger = async () => {
      const { cartId, reference } = await openByMedusasRoutes()
      await sandbox.pay({ reference })
      await shop.reconcile(later(HOUR / 2))
      expect(await stateOf(reference)).toBe("completed")
      expect((await shop.told(api, cartId)).state).toBe("completed")
    }

    const giveUpOnTheUnpaid = async () => {
      const { cartId, reference } = await shop.opened(api)
      const other = await shop.opened(api)
      const gaps: number[] = []
      const nextCheck = async () => Number((await shop.attemptOf(reference))?.next_check_at ?? 0)
      for (let last = 0, next = await nextCheck(); next > 0 && gaps.length < 100; next = await nextCheck()) {
        await shop.reconcile(new Date(next))
        gaps.push(next - (last || next))
        last = next
      }
      expect(gaps.length).toBeLessThan(40)
      expect(Math.max(...gaps)).toBe(6 * HOUR)
      expect(await shop.attemptOf(reference)).toMatchObject({ state: "expired", next_check_at: null })
      const before = await verifications()
      await shop.reconcile(later(100 * HOUR))
      expect(await verifications()).toBe(before)
      expect((await shop.told(api, cartId)).state).toBe("expired")
      // Money on a payment that nobody asks for any more still counts.
      await sandbox.pay({ reference: other.reference })
      const { body: raw } = await webhookOf(sandbox, other.reference)
      expect(await postWebhook(api, sandbox, { raw })).toBe(200)
      await until(
        () => stateOf(other.reference),
        (state) => state === "completed"
      )
    }

    it("adopts what Medusa's own routes opened, and gives up on what nobody pays", async () => {
      await adoptAStranger()
      await giveUpOnTheUnpaid()
      expect(await shop.ordersOf()).toHaveLength(2)
    })
  },
})
