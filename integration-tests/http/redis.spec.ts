import { Modules } from "@medusajs/framework/utils"
import { updateProductVariantsWorkflow } from "@medusajs/medusa/core-flows"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { openStore, type OpenStore } from "./support/open-store"

jest.setTimeout(180_000)

beforeAll(() => {
  process.env.REDIS_URL = process.env.KIONDO_TEST_REDIS_URL
})

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    let store: OpenStore

    beforeAll(async () => {
      store = await openStore(getContainer())
    })

    const priceOf = async () => {
      const query = `?country_code=de&sales_channel_id=${store.channelId}&region_id=${store.regionId}`
      const { data } = await api.get(`/store/products/${store.productId}${query}`, store.headers)
      return data.product.variants[0].calculated_price.calculated_amount
    }

    it("puts events, workflows, locks and cache into Redis, and sells", async () => {
      const services = [Modules.EVENT_BUS, Modules.WORKFLOW_ENGINE].map((name) => {
        const service: object = getContainer().resolve(name)
        return service.constructor.name
      })
      expect(services).toEqual([expect.stringMatching(/Redis/), expect.stringMatching(/.+/)])

      const locking = getContainer().resolve(Modules.LOCKING)
      await locking.acquire("a-test", { expire: 60 })
      await expect(locking.acquire("a-test", { ownerId: "another" })).rejects.toThrow()
      await locking.release("a-test")

      const cart = await store.cartReadyToComplete(api)
      const { data } = await api.post(`/store/carts/${cart.id}/complete`, {}, store.headers)
      expect(data.type).toBe("order")
    })

    it("shows a new price at once, though products are cached", async () => {
      expect(await priceOf()).toBe(40)
      expect(await priceOf()).toBe(40)
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: store.variantId },
          update: { prices: [{ amount: 34, currency_code: "eur" }] },
        },
      })
      const end = Date.now() + 5000
      while ((await priceOf()) !== 34 && Date.now() < end)
        await new Promise((resolve) => setTimeout(resolve, 100))
      expect(await priceOf()).toBe(34)
    })
  },
})
