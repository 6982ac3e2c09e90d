import { randomUUID } from "node:crypto"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { ON_DELIVERY, openCheckout, type OpenCheckout } from "./support/open-checkout"

jest.setTimeout(180_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let shop: OpenCheckout
    const provider = ON_DELIVERY

    beforeAll(async () => {
      shop = await openCheckout(getContainer())
    })

    it("makes the order in one call where the provider needs no shopper, and the same one for the same key", async () => {
      const cart = await shop.fill(api)
      const key = randomUUID()
      const first = await shop.start(api, { ...cart, provider }, key)
      expect(first).toMatchObject({
        cart_id: cart.cartId,
        state: "completed",
        payment: { provider_id: provider, kind: "none" },
        order: { display_id: expect.any(Number), total: 5199.5, currency_code: "kes" },
      })
      const again = await shop.start(api, { ...cart, provider }, key)
      expect(again.order_id).toBe(first.order_id)
      const otherKey = await shop.start(api, { ...cart, provider })
      expect(otherKey.order_id).toBe(first.order_id)
      expect((await shop.told(api, cart.cartId)).order_id).toBe(first.order_id)

      const { data } = await api.get(`/store/orders/by-payment/${first.payment.reference}`, shop.headers)
      expect(data).toEqual({
        order: {
          id: first.order_id,
          display_id: first.order.display_id,
          payment_status: "authorized",
          fulfillment_status: "not_fulfilled",
        },
      })
    })
  },
})
