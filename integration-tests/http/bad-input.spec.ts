import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openStore, type OpenStore } from "./support/open-store"

jest.setTimeout(120_000)

const STOCK = 5
const TEN_MEGABYTES = 10 * 1024 * 1024
const STACK_TRACE = / at .*\.js:\d+/

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let store: OpenStore
    let cartId: string

    beforeAll(async () => {
      store = await openStore(getContainer(), { stock: STOCK })
    })

    beforeEach(async () => {
      cartId = (await store.createCart(api)).id
    })

    afterEach(async () => {
      const { data } = await api.get(`/store/carts/${cartId}`, store.headers)
      expect(data.cart.items).toMatchObject([{ quantity: 1 }])
    })

    const asIs = () => ({
      headers: { ...store.headers.headers, "content-type": "application/json" },
      validateStatus: () => true,
      transformRequest: (body: unknown) => (typeof body === "string" ? body : JSON.stringify(body)),
    })
    const addLine = (body: unknown) => api.post(`/store/carts/${cartId}/line-items`, body, asIs())

    it("refuses quantities that nobody can have", async () => {
      const quantities = [0, -1, 1e20, Number.MAX_SAFE_INTEGER, STOCK + 1, 1.5, "2", null, undefined]
      for (const quantity of quantities) {
        const answer = await addLine({ variant_id: store.variantId, quantity })
        expect({ quantity, status: answer.status }).toEqual({ quantity, status: 400 })
        expect(answer.data.message).toEqual(expect.any(String))
        expect(JSON.stringify(answer.data)).not.toMatch(STACK_TRACE)
      }
    })

    it("names fractions and huge quantities, on a new cart as on an old one", async () => {
      const items = [{ variant_id: store.variantId, quantity: 0.5 }]
      const created = await api.post("/store/carts", { sales_channel_id: store.channelId, items }, asIs())
      const added = await addLine({ variant_id: store.variantId, quantity: 1e9 })
      for (const answer of [created, added]) {
        expect(answer.status).toBe(400)
        expect(answer.data).toMatchObject({ code: "quantity_invalid", type: "invalid_data" })
      }
    })

    it("refuses variants and regions that are not there", async () => {
      for (const variant_id of ["variant_unknown", "", "' or 1=1", 7, { $ne: null }]) {
        expect((await addLine({ variant_id, quantity: 1 })).status).toBeLessThan(500)
        expect((await addLine({ variant_id, quantity: 1 })).status).toBeGreaterThanOrEqual(400)
      }
      for (const region_id of ["region_unknown", 7]) {
        const answer = await api.post(`/store/carts/${cartId}`, { region_id }, asIs())
        expect([400, 404]).toContain(answer.status)
      }
    })

    it("refuses a body that is not JSON, one of ten megabytes, and a request without a key", async () => {
      expect((await addLine("{ not json")).status).toBe(400)
      const long = JSON.stringify({ variant_id: store.variantId, note: "x".repeat(TEN_MEGABYTES) })
      expect((await addLine(long)).status).toBe(413)
      const keyless = await api.get("/store/products", { validateStatus: () => true })
      expect(keyless.status).toBe(400)
      expect(keyless.data).toMatchObject({ type: "not_allowed" })
    })
  },
})
