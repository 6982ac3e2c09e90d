import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import {
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
  updateRegionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { Webhook } from "standardwebhooks"
import { PUBLIC_DEFAULTS } from "../../src/config/environment-schema"
import { type FakeStorefront, startFakeStorefront } from "../fakes/storefront"
import { openStore, type OpenStore } from "./support/open-store"

jest.setTimeout(120_000)

let storefront: FakeStorefront

beforeAll(async () => {
  storefront = await startFakeStorefront()
  // Before the runner reads the configuration, which it does before it looks at its own `env`.
  process.env.STOREFRONT_URL = storefront.url
})

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    let store: OpenStore

    beforeAll(async () => {
      store = await openStore(getContainer())
      await storefront.quiet()
    })

    beforeEach(() => storefront.reset())

    afterAll(() => storefront.stop())

    it("tells the storefront of a changed product by one call that only the secret's holder can sign", async () => {
      await updateProductsWorkflow(getContainer()).run({
        input: { selector: { id: store.productId }, update: { title: "Larger basket" } },
      })
      const [call] = await storefront.calls(1)
      expect(call?.path).toBe("/api/revalidate")
      const verified = new Webhook(PUBLIC_DEFAULTS.REVALIDATION_SECRET).verify(
        call?.body ?? "",
        call?.headers ?? {}
      )
      expect(verified).toMatchObject({
        type: "catalogue.changed",
        data: { entities: [{ type: "product", id: store.productId }] },
      })
      await storefront.quiet()
      expect(storefront.received()).toHaveLength(1)
    })

    it("tells of the product, once, when prices of its variants change", async () => {
      await updateProductVariantsWorkflow(getContainer()).run({
        input: {
          selector: { id: store.variantId },
          update: { prices: [{ amount: 34, currency_code: "eur" }] },
        },
      })
      await storefront.calls(1)
      await storefront.quiet()
      const entities = storefront.received().flatMap(({ body }) => JSON.parse(body).data.entities)
      expect(entities).toEqual([{ type: "product", id: store.productId }])
    })

    it("tries again when the storefront answers 503, until it takes the message", async () => {
      storefront.fail(2)
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const { data: regions } = await query.graph({
        entity: "region",
        fields: ["id"],
        filters: { name: "Kenya" },
      })
      const id = regions[0]?.id ?? ""
      await updateRegionsWorkflow(getContainer()).run({
        input: { selector: { id }, update: { name: "Kenya." } },
      })
      const calls = await storefront.calls(3)
      expect(calls.map(({ status }) => status)).toEqual([503, 503, 200])
      expect(JSON.parse(calls[2]?.body ?? "{}").data.entities).toEqual([{ type: "region", id }])
    })
  },
})
