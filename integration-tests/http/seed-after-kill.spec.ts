import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules, ProductStatus } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seedStore from "../../src/migration-scripts/001-store"
import seedCatalogue from "../../src/migration-scripts/002-catalogue"
import { withoutMakingPictures } from "./seed/without-making-pictures"
import { withoutRevalidation } from "./seed/without-revalidation"

// Drawing a hundred pictures would only cost time here.
jest.mock("../../src/migration-scripts/catalogue/upload-illustrations", () => ({
  uploadIllustrations: () => Promise.resolve(new Map()),
}))

const HALF_MADE = "jacaranda-stool"
const DELETED = "loofah-scrub"

/** Ids and what hangs on them, for all that is for sale. */
async function catalogue(container: MedusaContainer) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: [
      ...[
        "id",
        "handle",
        "status",
        "metadata",
        "sales_channels.id",
        "shipping_profile.id",
        "categories.handle",
      ],
      ...[
        "variants.sku",
        "variants.prices.amount",
        "variants.inventory_items.inventory.location_levels.stocked_quantity",
      ],
    ],
  })
  return new Map(data.map((product) => [product.handle, product]))
}

const NEW_EACH_TIME = ["id", "variant_id", "inventory_item_id"]

/** What a product tells in a fixed order, since the database keeps none, without what is left out. */
function told(node: unknown, leftOut: string[] = []): unknown {
  if (Array.isArray(node)) return node.map((item) => JSON.stringify(told(item, leftOut))).sort()
  if (typeof node !== "object" || node === null) return node
  const entries = Object.entries(node).filter(([key]) => !leftOut.includes(key))
  return Object.fromEntries(entries.sort().map(([key, value]) => [key, told(value, leftOut)]))
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    const run = async () => {
      await seedStore({ container: getContainer() })
      await seedCatalogue({ container: getContainer() })
    }

    beforeAll(async () => {
      withoutRevalidation(getContainer())
      withoutMakingPictures(getContainer())
      await run()
    })

    it("makes a half-made product anew and leaves all others alone", async () => {
      const products = getContainer().resolve(Modules.PRODUCT)
      const inventory = getContainer().resolve(Modules.INVENTORY)
      const before = await catalogue(getContainer())
      const id = before.get(HALF_MADE)?.id ?? ""
      const variants = await products.listProductVariants({ product_id: id })
      await products.updateProducts(id, { status: ProductStatus.DRAFT, metadata: { seeding: "unfinished" } })
      await products.softDeleteProductVariants(variants.slice(1).map((variant) => variant.id))
      const [item] = await inventory.listInventoryItems({ sku: variants[1]?.sku ?? "" })
      const levels = await inventory.listInventoryLevels({ inventory_item_id: item?.id })
      await inventory.deleteInventoryLevels(levels.slice(1).map((level) => level.id))
      await run()
      const after = await catalogue(getContainer())
      expect(after.get(HALF_MADE)?.id).not.toBe(id)
      expect(told(after.get(HALF_MADE), NEW_EACH_TIME)).toEqual(told(before.get(HALF_MADE), NEW_EACH_TIME))
      for (const [handle, product] of before) {
        if (handle !== HALF_MADE) expect(told(after.get(handle))).toEqual(told(product))
      }
    })

    it("does not bring back what a merchant has deleted", async () => {
      const products = getContainer().resolve(Modules.PRODUCT)
      const [gone] = await products.listProducts({ handle: DELETED })
      await products.softDeleteProducts([gone?.id ?? ""])
      await run()
      expect(await products.listProducts({ handle: DELETED })).toEqual([])
    })

    it("completes a region without payment and a delivery without a price", async () => {
      const query = getContainer().resolve(ContainerRegistrationKeys.QUERY)
      const link = getContainer().resolve(ContainerRegistrationKeys.LINK)
      const regions = async () =>
        await query.graph({ entity: "region", fields: ["id", "payment_providers.id"] })
      const options = async () =>
        await query.graph({ entity: "shipping_option", fields: ["id", "price_set_link.price_set_id"] })
      const region_id = (await regions()).data[0]?.id
      const option = (await options()).data[0]
      await link.dismiss({
        [Modules.REGION]: { region_id },
        [Modules.PAYMENT]: { payment_provider_id: "pp_system_default" },
      })
      await link.dismiss({
        [Modules.FULFILLMENT]: { shipping_option_id: option?.id },
        [Modules.PRICING]: { price_set_id: option?.price_set_link?.price_set_id },
      })
      await run()
      const providers = (await regions()).data.map((region) => region.payment_providers?.length)
      expect(providers).toEqual([1, 1, 1, 1, 1, 1])
      const priced = (await options()).data.filter(({ price_set_link }) => price_set_link)
      expect(priced).toHaveLength(12)
      expect((await options()).data).toHaveLength(12)
    })
  },
})
