import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { CHECKOUT_MODULE } from "../../src/modules/checkout"
import type CheckoutModuleService from "../../src/modules/checkout/service"
import { startStripe, type StripeFake } from "../support/start-stripe"
import { openCheckout, type OpenCheckout } from "./support/open-checkout"
import { until } from "./support/until"

jest.setTimeout(240_000)

const STRIPE = "pp_stripe_stripe"
const SUBUNITS = 100

let stripe: StripeFake

beforeAll(async () => {
  stripe = await startStripe()
})
afterAll(() => stripe.stop())

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: OpenCheckout
    let checkout: CheckoutModuleService

    beforeAll(async () => {
      shop = await openCheckout(getContainer(), { regionName: "Europe" })
      checkout = getContainer().resolve<CheckoutModuleService>(CHECKOUT_MODULE)
      checkout.settings.check_interval_ms = 0
    })

    const opened = async () => {
      const cart = { ...(await shop.fill(api)), provider: STRIPE }
      const { payment } = await shop.start(api, cart)
      expect(payment).toMatchObject({
        provider_id: STRIPE,
        kind: "client_secret",
        client_secret: stripe.intent(payment.reference).client_secret,
      })
      return { cart, cartId: cart.cartId, intent: payment.reference as string }
    }
    const post = async (type: string, intent: string, signature?: string) => {
      const { payload, headers } = stripe.event(type, intent)
      const { status } = await api.post("/hooks/payment/stripe_stripe", payload, {
        headers: { ...headers, ...(signature ? { "stripe-signature": signature } : {}) },
        transformRequest: (body: string) => body,
        validateStatus: () => true,
      })
      return status
    }
    const reached = (reference: string, wanted: string) =>
      until(
        async () => (await checkout.listPaymentAttempts({ reference }))[0]?.state as string | undefined,
        (state) => state === wanted
      )
    const ordersOf = async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      return (await query.graph({ entity: "order", fields: ["id", "total"] })).data
    }
    const stocked = async (stocked_quantity: number) => {
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
    /** What Stripe took is what the orders cost and what went back, to the cent. */
    const expectBalance = async () => {
      const paid = stripe
        .intents()
        .filter(({ status }) => status === "succeeded")
        .reduce((sum, { amount }) => sum + amount, 0)
      const refunded = stripe.refunds().reduce((sum, { amount }) => sum + amount, 0)
      const sold = (await ordersOf()).reduce(
        (sum, { total }) => sum + Math.round(Number(total) * SUBUNITS),
        0
      )
      expect({ sold, refunded, both: sold + refunded }).toEqual({ sold, refunded, both: paid })
    }

    const payByCard = async () => {
      const { cartId, intent } = await opened()
      expect((await shop.told(api, cartId)).state).toBe("awaiting_payment")
      stripe.confirm(intent)
      expect(await post("payment_intent.succeeded", intent, "t=1,v1=00")).toBe(401)
      expect(await post("payment_intent.succeeded", intent)).toBe(200)
      expect(await post("payment_intent.succeeded", intent)).toBe(200)
      await reached(intent, "completed")
      const { order_id, state } = await shop.told(api, cartId)
      expect(state).toBe("completed")
      const { data } = await api.get(`/store/orders/by-payment/${intent}`, shop.headers)
      expect(data.order).toMatchObject({ id: order_id, payment_status: "captured" })
    }

    const answerAChallenge = async () => {
      const { cartId, intent } = await opened()
      stripe.confirm(intent, "challenge")
      expect(await post("payment_intent.requires_action", intent)).toBe(200)
      expect((await shop.told(api, cartId)).state).toBe("awaiting_payment")
      stripe.confirm(intent)
      expect((await shop.told(api, cartId)).state).toBe("completed")
    }

    const tryAnotherCard = async () => {
      const { cartId, intent } = await opened()
      stripe.confirm(intent, "declined")
      expect(await post("payment_intent.payment_failed", intent)).toBe(200)
      await reached(intent, "failed")
      expect(await shop.told(api, cartId)).toMatchObject({ state: "failed", reason: "payment_declined" })
      stripe.confirm(intent)
      expect(await post("payment_intent.succeeded", intent)).toBe(200)
      await reached(intent, "completed")
      expect((await shop.told(api, cartId)).state).toBe("completed")
    }

    it("takes a card, also after 3-D Secure and after one that is declined", async () => {
      await payByCard()
      await answerAChallenge()
      await tryAnotherCard()
      expect(await ordersOf()).toHaveLength(3)
      await expectBalance()
    })

    const payAnotherSum = async () => {
      const { cart, cartId, intent } = await opened()
      const line = { variant_id: shop.variantId, quantity: 1 }
      await api.post(`/store/carts/${cartId}/line-items`, line, shop.headers)
      const { payment } = await shop.start(api, cart)
      expect(payment.reference).not.toBe(intent)
      expect(stripe.intent(intent).status).toBe("canceled")
      expect(stripe.intent(payment.reference).amount).toBeGreaterThan(stripe.intent(intent).amount)
      stripe.confirm(payment.reference)
      expect(await shop.told(api, cartId)).toMatchObject({
        state: "completed",
        order: { total: stripe.intent(payment.reference).amount / SUBUNITS },
      })
    }

    const payForWhatIsGone = async () => {
      const before = stripe.refunds().length
      const { cartId, intent } = await opened()
      await stocked(0)
      stripe.confirm(intent)
      expect(await post("payment_intent.succeeded", intent)).toBe(200)
      await reached(intent, "refunded")
      expect(await shop.told(api, cartId)).toMatchObject({ state: "refunded", reason: "out_of_stock" })
      const given = stripe.refunds().slice(before)
      expect(given).toMatchObject([{ payment_intent: intent, amount: stripe.intent(intent).amount }])
      await stocked(1000)
    }

    /** Medusa's own route keeps what a client writes beside what Stripe made. */
    const makeUpAReference = async () => {
      const { cart, cartId } = await opened()
      const { data } = await api.get(`/store/carts/${cartId}?fields=payment_collection.id`, shop.headers)
      const sessions = `/store/payment-collections/${data.cart.payment_collection.id}/payment-sessions`
      const forged = { provider_id: STRIPE, data: { reference: "x", session_id: "y" } }
      const answer = await api.post(sessions, forged, shop.headers)
      const [session] = answer.data.payment_collection.payment_sessions
      stripe.confirm(session.data.id)
      expect(await post("payment_intent.succeeded", session.data.id)).toBe(200)
      await reached(session.data.id, "completed")
      expect((await shop.told(api, cart.cartId)).state).toBe("completed")
      expect(await checkout.listPaymentAttempts({ reference: "x" })).toEqual([])
    }

    /** Stripe can't cancel the first intent any more, and calls it succeeded also after its refund. */
    const changeWhatIsPaid = async () => {
      const { cart, cartId, intent } = await opened()
      stripe.confirm(intent)
      const line = { variant_id: shop.variantId, quantity: 1 }
      await api.post(`/store/carts/${cartId}/line-items`, line, {
        ...shop.headers,
        validateStatus: () => true,
      })
      const again = await shop.start(api, cart)
      if (again.state === "completed") return
      await reached(intent, "refunded")
      stripe.confirm(again.payment.reference)
      expect(await shop.told(api, cartId)).toMatchObject({ state: "completed" })
      expect((await checkout.listPaymentAttempts({ reference: again.payment.reference }))[0]?.state).toBe(
        "completed"
      )
    }

    it("believes no reference of a client's, and completes only with the intent that was paid for it", async () => {
      await makeUpAReference()
      await changeWhatIsPaid()
      expect(await ordersOf()).toHaveLength(2)
      const refunded = stripe.refunds().length
      await shop.fill(api)
      expect(stripe.refunds()).toHaveLength(refunded)
    })

    it("opens a new intent for a new sum, and gives back what was paid for something gone", async () => {
      const orders = (await ordersOf()).length
      await payAnotherSum()
      await payForWhatIsGone()
      expect(await ordersOf()).toHaveLength(orders + 1)
    })
  },
})
