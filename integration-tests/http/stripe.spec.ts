import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { Modules } from "@medusajs/framework/utils"
import { readEnvironment } from "../../src/config/read-environment"
import { startStripe, type StripeFake } from "../support/start-stripe"
import { openStore, type OpenStore } from "./support/open-store"

jest.setTimeout(180_000)

const STRIPE = "pp_stripe_stripe"

let stripe: StripeFake

// The runner reads the configuration before it applies an environment of its own.
beforeAll(async () => {
  stripe = await startStripe()
})
afterAll(() => stripe.stop())

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let store: OpenStore

    beforeAll(async () => {
      store = await openStore(getContainer())
    })

    /** A cart with address, delivery and a payment session at Stripe, by the six calls of Medusa's own. */
    const cartAtStripe = async () => {
      const cart = await store.createCart(api)
      await store.setAddress(api, cart.id, {})
      const options = await api.get(`/store/shipping-options?cart_id=${cart.id}`, store.headers)
      const option_id = options.data.shipping_options[0].id
      await api.post(`/store/carts/${cart.id}/shipping-methods`, { option_id }, store.headers)
      const made = await api.post("/store/payment-collections", { cart_id: cart.id }, store.headers)
      const collectionId: string = made.data.payment_collection.id
      const opened = await api.post(
        `/store/payment-collections/${collectionId}/payment-sessions`,
        { provider_id: STRIPE },
        store.headers
      )
      const [session] = opened.data.payment_collection.payment_sessions
      return { cartId: cart.id, session, amount: opened.data.payment_collection.amount as number }
    }
    const anyStatus = { validateStatus: () => true }
    const complete = async (cartId: string) =>
      (await api.post(`/store/carts/${cartId}/complete`, {}, { ...store.headers, ...anyStatus })).data
    const post = (event: ReturnType<StripeFake["event"]>, signature?: string) =>
      api.post("/hooks/payment/stripe_stripe", event.payload, {
        headers: { ...event.headers, ...(signature ? { "stripe-signature": signature } : {}) },
        ...anyStatus,
      })

    it("offers Stripe in Europe, with all three of its keys", async () => {
      const params = { region_id: store.regionId }
      const { data } = await api.get("/store/payment-providers", { ...store.headers, params })
      const ids = data.payment_providers.map(({ id }: { id: string }) => id)
      expect(ids.sort()).toEqual([STRIPE, "pp_system_default"])
      expect(() => readEnvironment({ ...stripe.env, STRIPE_WEBHOOK_SECRET: undefined })).toThrow(
        "STRIPE_WEBHOOK_SECRET: is missing, since Stripe needs all three of its values"
      )
    })

    it("opens one payment intent in subunits, under an idempotency key", async () => {
      const { session, amount } = await cartAtStripe()
      const intent = stripe.intent(session.data.id)
      expect(intent).toMatchObject({
        amount: Math.round(amount * 100),
        currency: "eur",
        capture_method: "automatic",
        metadata: { session_id: session.id },
      })
      expect(session.data.client_secret).toBe(intent.client_secret)
      const opened = stripe.calls.filter(({ path }) => path === "/v1/payment_intents")
      expect(opened.at(-1)?.idempotency_key).toBe(session.id)
    })

    it("takes a signed webhook, and refuses one with another's signature", async () => {
      const { session } = await cartAtStripe()
      stripe.confirm(session.data.id)
      const event = stripe.event("payment_intent.succeeded", session.data.id)
      expect((await post(event, "t=1,v1=00")).status).toBeGreaterThanOrEqual(400)
      expect((await post(event, "t=1,v1=00")).status).toBeLessThan(500)
      expect((await post(event)).status).toBe(200)
    })

    it("makes an order of a card that pays at once, captured", async () => {
      const { cartId, session, amount } = await cartAtStripe()
      stripe.confirm(session.data.id)
      const { type, order } = await complete(cartId)
      expect([type, order.total]).toEqual(["order", amount])
      const [payment] = await getContainer()
        .resolve(Modules.PAYMENT)
        .listPayments({ payment_session_id: session.id }, { relations: ["captures"] })
      expect(payment?.captured_at).toBeTruthy()
    })

    it("makes no order of a card that is declined", async () => {
      const { cartId, session } = await cartAtStripe()
      stripe.confirm(session.data.id, "declined")
      expect((await complete(cartId)).type).not.toBe("order")
      expect(await getContainer().resolve(Modules.ORDER).listOrders({})).toEqual([])
    })

    it("waits for 3-D Secure, and makes an order after it", async () => {
      const { cartId, session } = await cartAtStripe()
      stripe.confirm(session.data.id, "challenge")
      expect((await complete(cartId)).type).not.toBe("order")
      stripe.confirm(session.data.id)
      expect((await complete(cartId)).type).toBe("order")
    })

    it("refunds in subunits, once", async () => {
      const { cartId, session } = await cartAtStripe()
      stripe.confirm(session.data.id)
      await complete(cartId)
      const payments = getContainer().resolve(Modules.PAYMENT)
      const [payment] = await payments.listPayments({ payment_session_id: session.id })
      await payments.refundPayment({ payment_id: payment?.id ?? "", amount: 12.34 })
      const given = stripe.refunds().filter(({ payment_intent }) => payment_intent === session.data.id)
      expect(given.map(({ amount }) => amount)).toEqual([1234])
    })

    it("reads an event that Stripe's own library has signed, and refuses one it has not", async () => {
      const { session, amount } = await cartAtStripe()
      stripe.confirm(session.data.id)
      const event = stripe.event("payment_intent.succeeded", session.data.id)
      const payments = getContainer().resolve(Modules.PAYMENT)
      const read = (signature: string) =>
        payments.getWebhookActionAndData({
          provider: "stripe_stripe",
          payload: {
            data: JSON.parse(event.payload),
            rawData: event.payload,
            headers: { "stripe-signature": signature },
          },
        })
      expect(await read(event.headers["stripe-signature"])).toMatchObject({
        action: "captured",
        data: { session_id: session.id },
      })
      expect(Number((await read(event.headers["stripe-signature"])).data?.amount)).toBeCloseTo(amount)
      await expect(read("t=1,v1=00")).rejects.toThrow(/signature|timestamp/i)
    })
  },
})
