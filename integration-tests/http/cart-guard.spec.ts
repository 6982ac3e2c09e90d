import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openStore, type OpenStore } from "./support/open-store"

jest.setTimeout(120_000)

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let store: OpenStore

    beforeAll(async () => {
      store = await openStore(getContainer())
    })

    const anyStatus = (headers: Record<string, string>) => ({ headers, validateStatus: () => true })

    const signUp = async (email: string): Promise<Record<string, string>> => {
      const credentials = { email, password: "a long enough passphrase" }
      const { data: registration } = await api.post("/auth/customer/emailpass/register", credentials)
      const bearer = { ...store.headers.headers, authorization: `Bearer ${registration.token}` }
      await api.post("/store/customers", { email }, { headers: bearer })
      const { data: session } = await api.post("/auth/customer/emailpass", credentials)
      return { ...store.headers.headers, authorization: `Bearer ${session.token}` }
    }

    const NOT_YOURS = { code: "cart_not_found", type: "not_found" }

    it("opens a guest's cart to whoever knows its id, and a customer's cart to that customer alone", async () => {
      const guest = store.headers.headers
      const [ada, ben] = await Promise.all([signUp("ada@shopper.example"), signUp("ben@shopper.example")])
      const cart = await store.createCart(api)
      expect((await api.get(`/store/carts/${cart.id}`, anyStatus(guest))).status).toBe(200)

      await api.post(`/store/carts/${cart.id}/customer`, {}, { headers: ada })
      expect((await api.get(`/store/carts/${cart.id}`, anyStatus(ada))).status).toBe(200)
      for (const stranger of [guest, ben]) {
        const line = { variant_id: store.variantId, quantity: 1 }
        const answers = await Promise.all([
          api.get(`/store/carts/${cart.id}`, anyStatus(stranger)),
          api.post(`/store/carts/${cart.id}`, { email: "x@y.example" }, anyStatus(stranger)),
          api.post(`/store/carts/${cart.id}/line-items`, line, anyStatus(stranger)),
          api.post(`/store/carts/${cart.id}/complete`, {}, anyStatus(stranger)),
          api.delete(`/store/carts/${cart.id}/line-items/${cart.items[0]?.id}`, anyStatus(stranger)),
        ])
        for (const answer of answers) {
          expect(answer.status).toBe(404)
          expect(answer.data).toMatchObject(NOT_YOURS)
        }
      }
      const { data } = await api.get(`/store/carts/${cart.id}`, { headers: ada })
      expect(data.cart.items).toHaveLength(1)
      expect(data.cart.items[0].quantity).toBe(1)
    })

    it("answers a cart id of nonsense as one that is not there", async () => {
      for (const id of ["cart_nonsense", "\u{1F9FA}", "1'; drop table cart; --", "x".repeat(2000)]) {
        const answer = await api.get(
          `/store/carts/${encodeURIComponent(id)}`,
          anyStatus(store.headers.headers)
        )
        expect(answer.status).toBe(404)
        expect(answer.data).toMatchObject(NOT_YOURS)
      }
    })
  },
})
