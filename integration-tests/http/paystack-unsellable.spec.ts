import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { refundAttemptWorkflow } from "../../src/workflows/checkout/refund-attempt"
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
    const heard: string[] = []

    beforeAll(async () => {
      shop = await openPaystackShop(getContainer(), sandbox)
      await sandbox.webhookUrl(`${api.defaults.baseURL}/hooks/payment/paystack_paystack`)
      const bus = getContainer().resolve(Modules.EVENT_BUS)
      for (const event of ["refunding", "refunded", "needs_attention", "completed"]) {
        bus.subscribe(`payment_attempt.${event}`, () => Promise.resolve(void heard.push(event)))
      }
    })

    const setStock = async (stocked_quantity: number) => {
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const levels = await inventory.listInventoryLevels({})
      await inventory.updateInventoryLevels(
        levels.map(({ inventory_item_id, location_id }) => ({
          inventory_item_id,
          location_id,
          stocked_quantity,
        }))
      )
    }
    const refundedState = (reference: string) =>
      until(
        () => shop.attemptOf(reference),
        (attempt) => attempt?.state === "refunded"
      )

    it("sends back what can't be sold, and says why to shopper, staff and ledger", async () => {
      // Stock gone while the shopper paid.
      const gone = await shop.opened(api)
      await setStock(0)
      await sandbox.pay({ reference: gone.reference })
      const told = await until(
        () => shop.look(api, gone.cartId),
        ({ state }) => state === "refunded"
      )
      expect(told).toMatchObject({
        reason: "out_of_stock",
        message: expect.stringContaining("back"),
        order_id: null,
      })
      await refundedState(gone.reference)
      expect(heard).toEqual(expect.arrayContaining(["refunding", "refunded"]))
      const outcomes = (await shop.entriesOf(gone.reference)).map(
        ({ kind, outcome }) => `${kind}: ${outcome}`
      )
      expect(outcomes).toEqual(
        expect.arrayContaining([
          "opened: awaiting payment",
          "paid: captured",
          "refund: requested: out_of_stock",
          "refund: processed",
        ])
      )
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: reservations } = await query.graph({ entity: "reservation", fields: ["id"] })
      expect(reservations).toEqual([])
      await setStock(1000)

      // The cart changed while the shopper paid the former sum.
      const changed = await shop.opened(api)
      const line = { variant_id: shop.variantId, quantity: 1 }
      await api.post(`/store/carts/${changed.cartId}/line-items`, line, shop.headers)
      const renewed = await shop.start(api, { cartId: changed.cartId, optionId: changed.optionId })
      expect(renewed.payment.reference).not.toBe(changed.reference)
      await sandbox.pay({ reference: changed.reference })
      expect(await refundedState(changed.reference)).toMatchObject({ reason: "cart_changed" })
      // The new sum is still to be paid, and becomes the order.
      await until(
        () => shop.look(api, changed.cartId),
        ({ state }) => state === "awaiting_payment"
      )
      await sandbox.pay({ reference: renewed.payment.reference })
      await until(
        () => shop.look(api, changed.cartId),
        ({ state }) => state === "completed"
      )
      await shop.expectBalance()

      // Declined, tried again, and then both paid: one order, the other goes back.
      const first = await shop.opened(api)
      await sandbox.pay({ reference: first.reference, outcome: "declined" })
      const declined = await until(
        () => shop.look(api, first.cartId),
        ({ state }) => state === "failed"
      )
      expect(declined).toMatchObject({ state: "failed", reason: "payment_declined" })
      const second = await shop.start(api, { cartId: first.cartId, optionId: first.optionId })
      expect(second.payment.reference).not.toBe(first.reference)
      await sandbox.faults({ webhooks: "off" })
      await sandbox.pay({ reference: second.payment.reference })
      await until(
        () => shop.look(api, first.cartId),
        ({ state }) => state === "completed"
      )
      await sandbox.faults({ webhooks: "on" })
      expect(await shop.attemptOf(second.payment.reference)).toMatchObject({ state: "completed" })
      // On the first page, which was still open, somebody pays after all.
      await sandbox.pay({ reference: first.reference })
      expect(await refundedState(first.reference)).toMatchObject({ reason: "paid_twice" })
      await shop.expectBalance()

      // The other way round: the first is paid after all while the second is open, and becomes the order.
      const former = await shop.opened(api)
      await sandbox.pay({ reference: former.reference, outcome: "declined" })
      await until(
        () => shop.look(api, former.cartId),
        ({ state }) => state === "failed"
      )
      const latter = await shop.start(api, { cartId: former.cartId, optionId: former.optionId })
      await sandbox.pay({ reference: former.reference })
      const bought = await until(
        () => shop.look(api, former.cartId),
        ({ state }) => state === "completed"
      )
      expect(await shop.attemptOf(former.reference)).toMatchObject({
        state: "completed",
        order_id: bought.order_id,
      })
      await sandbox.pay({ reference: latter.payment.reference })
      expect(await refundedState(latter.payment.reference)).toMatchObject({ reason: "paid_twice" })
      await shop.expectBalance()
    })

    it("holds a payment of another amount for staff, never makes an order of it, and calls no pending refund done", async () => {
      const held = await shop.opened(api)
      await sandbox.pay({ reference: held.reference, outcome: "wrong_amount" })
      const view = await until(
        () => shop.look(api, held.cartId),
        ({ state }) => state === "failed"
      )
      expect(view).toMatchObject({ state: "failed", reason: "payment_held", order_id: null })
      const attempt = await shop.attemptOf(held.reference)
      expect(attempt).toMatchObject({ state: "held", attention: "amount_mismatch" })
      expect(heard).toContain("needs_attention")
      expect(await shop.ordersOf()).toHaveLength(0)

      const money = await shop.opened(api)
      await sandbox.pay({ reference: money.reference, outcome: "wrong_currency" })
      const other = await until(
        () => shop.attemptOf(money.reference),
        (one) => one?.state === "held"
      )
      expect(other).toMatchObject({ attention: "currency_mismatch" })

      await sandbox.faults({ refund_outcome: "failed" })
      const refund = { attempt_id: String(attempt?.id), cart_id: held.cartId, actor: "staff:user_1" }
      const { result } = await refundAttemptWorkflow(getContainer()).run({ input: refund })
      expect(result.state).toBe("refunding")
      await until(
        () => shop.attemptOf(held.reference),
        (one) => one?.attention === "refund_failed"
      )
      expect((await shop.attemptOf(held.reference))?.state).toBe("refunding")
      await sandbox.faults({ refund_outcome: "processed" })
      await refundAttemptWorkflow(getContainer()).run({ input: refund })
      expect(await refundedState(held.reference)).toMatchObject({ attention: null })
    })
  },
})
