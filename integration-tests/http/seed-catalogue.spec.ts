import { readFile } from "node:fs/promises"
import path from "node:path"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seedStore from "../../src/migration-scripts/001-store"
import seedCatalogue from "../../src/migration-scripts/002-catalogue"
import { publishableKey } from "./seed/publishable-key"
import { rowCounts } from "./seed/row-counts"
import type { StoreProduct } from "./seed/store-product"
import { withoutMakingPictures } from "./seed/without-making-pictures"
import { withoutRevalidation } from "./seed/without-revalidation"

const HANDLES = {
  baskets:
    "sisal-market-basket sisal-storage-basket seagrass-laundry-hamper banana-fibre-bread-basket palm-leaf-planter-basket willow-picnic-basket",
  kitchen:
    "olive-wood-serving-board olive-wood-salad-servers beeswax-food-wraps linen-bread-bag coconut-shell-bowl bamboo-dish-brush",
  ceramics:
    "stoneware-mug stoneware-dinner-plate terracotta-carafe ash-glaze-coffee-dripper speckled-serving-bowl terracotta-planter",
  textiles:
    "handwoven-cotton-throw linen-tea-towel mudcloth-cushion-cover wool-floor-rug organic-cotton-apron indigo-table-runner",
  bath: "shea-butter-soap black-soap-bar loofah-scrub linen-bath-towel beech-bath-brush baobab-body-oil",
  home: "soy-wax-candle recycled-glass-vase brass-wall-hooks raffia-lampshade handmade-paper-journal jacaranda-stool",
}
const TAX_INCLUSIVE = [
  { country: "de", currency_code: "eur", shown: 54, rate: 19 },
  { country: "fi", currency_code: "eur", shown: 54, rate: 25.5 },
  { country: "ke", currency_code: "kes", shown: 5950, rate: 16 },
  { country: "ng", currency_code: "ngn", shown: 68000, rate: 7.5 },
  { country: "gh", currency_code: "ghs", shown: 520, rate: 20 },
  { country: "za", currency_code: "zar", shown: 849, rate: 15 },
]
const TAX_ON_TOP = [
  { province: undefined, withTax: 58 },
  { province: "us-tx", withTax: 61.625 },
  { province: "us-or", withTax: 58 },
]
const SOLD_OUT = "ash-glaze-coffee-dripper"
const FIELDS =
  "*variants.calculated_price,+variants.inventory_quantity,*images,*categories,*collection,+metadata"

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, dbConnection, getContainer }) => {
    beforeAll(async () => {
      const container = getContainer()
      withoutRevalidation(container)
      withoutMakingPictures(container)
      await seedStore({ container })
      await seedCatalogue({ container })
    })

    const productsFor = async (country_code: string, province?: string): Promise<StoreProduct[]> => {
      const key = await publishableKey(getContainer())
      const { data: answer } = await api.get("/store/regions?limit=50&fields=*countries,%2Bmetadata", key)
      const regions: {
        id: string
        countries: { iso_2: string }[]
        metadata: { sales_channel_id: string }
      }[] = answer.regions
      const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country_code))
      const params = {
        region_id: region?.id,
        sales_channel_id: region?.metadata.sales_channel_id,
        country_code,
        fields: FIELDS,
        limit: 100,
        ...(province ? { province } : {}),
      }
      const { data } = await api.get("/store/products", { ...key, params })
      return data.products
    }

    const stockOf = (products: StoreProduct[]) =>
      new Map(
        products.flatMap(({ variants }) => variants.map((one) => [one.sku, one.inventory_quantity] as const))
      )

    it("has the 36 products, each on its shelf and in a collection", async () => {
      const products = await productsFor("de")
      const shelves = Object.entries(HANDLES).flatMap(([category, handles]) =>
        handles.split(" ").map((handle) => `${category}/${handle}`)
      )
      const found = products.map(
        ({ handle, categories }) => `${categories.map((one) => one.handle)}/${handle}`
      )
      expect(found.sort()).toEqual(shelves.sort())
      const collections = new Set(products.map(({ collection }) => collection.handle))
      expect([...collections].sort()).toEqual(["everyday-table", "quiet-corners", "woven-by-hand"])
    })

    it("tells of each product what it is made of, where, by whom and how to look after it", async () => {
      for (const product of await productsFor("de")) {
        const { handle, variants, metadata, description } = product
        const told = [
          metadata.materials,
          metadata.care,
          metadata.maker,
          metadata.dimensions,
          product.material,
        ]
        expect([handle, told.every(Boolean)]).toEqual([handle, true])
        expect([handle, description.split("\n\n").length >= 2]).toEqual([handle, true])
        expect(product.origin_country).toMatch(/^[a-z]{2}$/)
        expect(product.hs_code ?? "000000").toMatch(/^\d{6}$/)
        expect(product.weight).toBeGreaterThan(0)
        expect(variants.every(({ weight }) => weight >= product.weight)).toBe(true)
        expect([handle, variants.length >= 2 && variants.length <= 6]).toEqual([handle, true])
        expect(metadata).not.toHaveProperty("seeding")
      }
    })

    it("shows two to four pictures of each product, with a text for each, from the file module", async () => {
      for (const { handle, images, thumbnail } of await productsFor("de")) {
        expect([handle, images.length >= 2 && images.length <= 4]).toEqual([handle, true])
        expect([handle, images.every(({ alt }) => (alt ?? "").length > 10)]).toEqual([handle, true])
        const inOrder = [...images].sort((one, other) => one.rank - other.rank).map(({ url }) => url)
        expect(thumbnail).toBe(inOrder[0])
        for (const url of inOrder) {
          expect(url).toMatch(/^http:\/\/localhost:9000\/uploads\/\d+-[a-z-]+\.(jpg|png)$/)
          const file = path.join(process.env.UPLOAD_DIR ?? "", path.basename(url))
          const start = (await readFile(file)).subarray(0, 4).toString("hex")
          expect(start).toMatch(url.endsWith(".png") ? /^89504e47/ : /^ffd8ff/)
        }
      }
    })

    it("names each inventory item, and prices each variant in all six currencies", async () => {
      const [item] = await getContainer()
        .resolve(Modules.INVENTORY)
        .listInventoryItems({ sku: "KIO-SMB-L-IND" })
      expect(item?.title).toBe("Sisal market basket: Large / Indigo")
      const { data } = await getContainer()
        .resolve(ContainerRegistrationKeys.QUERY)
        .graph({
          entity: "product_variant",
          fields: ["sku", "price_set.prices.currency_code", "price_set.prices.amount"],
        })
      expect(data.length).toBeGreaterThan(72)
      for (const { sku, price_set } of data) {
        const prices = price_set?.prices ?? []
        const currencies = prices.map((price) => price?.currency_code).sort()
        expect([sku, currencies]).toEqual([sku, ["eur", "ghs", "kes", "ngn", "usd", "zar"]])
        expect(prices.every((price) => Number(price?.amount) > 0)).toBe(true)
      }
    })

    const basketPrice = async (country: string, province?: string) => {
      const basket = (await productsFor(country, province)).find(
        ({ handle }) => handle === "sisal-market-basket"
      )
      return basket?.variants.find(({ sku }) => sku === "KIO-SMB-S-TER")?.calculated_price
    }

    it("prices with tax included in Europe and Africa, whatever the country's rate", async () => {
      for (const { country, currency_code, shown, rate } of TAX_INCLUSIVE) {
        const price = await basketPrice(country)
        expect(price).toMatchObject({ currency_code, is_calculated_price_tax_inclusive: true })
        expect(price?.calculated_amount_with_tax).toBeCloseTo(shown, 6)
        expect(price?.calculated_amount_without_tax).toBeCloseTo(shown / (1 + rate / 100), 4)
      }
    })

    it("prices without tax in the US, where the state's comes on top", async () => {
      for (const { province, withTax } of TAX_ON_TOP) {
        const price = await basketPrice("us", province)
        expect(price).toMatchObject({ currency_code: "usd", is_calculated_price_tax_inclusive: false })
        expect(price?.calculated_amount_without_tax).toBe(58)
        expect(price?.calculated_amount_with_tax).toBeCloseTo(withTax, 4)
      }
    })

    it("counts the stock of the warehouse that serves the shopper, and no other", async () => {
      const [german, kenyan, american] = await Promise.all([
        productsFor("de"),
        productsFor("ke"),
        productsFor("us"),
      ])
      const berlin = stockOf(german)
      const austin = stockOf(american)
      expect(stockOf(kenyan)).toEqual(berlin)
      expect([berlin.get("KIO-SMB-S-SAG"), austin.get("KIO-SMB-S-SAG")]).toEqual([7, 0])
      expect([berlin.get("KIO-WPB-4-BRO"), austin.get("KIO-WPB-4-BRO")]).toEqual([0, 1])
      for (const stock of [berlin, austin]) {
        expect([...stock.values()].filter((count) => count >= 1 && count <= 3).length).toBeGreaterThan(5)
      }
    })

    it("has one product sold out entirely, and only one", async () => {
      for (const country of ["de", "us"]) {
        const gone = (await productsFor(country)).filter(({ variants }) =>
          variants.every(({ inventory_quantity }) => inventory_quantity === 0)
        )
        expect(gone.map(({ handle }) => handle)).toEqual([SOLD_OUT])
      }
    })

    it("changes nothing when both scripts run again, and makes no people at all", async () => {
      expect(await getContainer().resolve(Modules.USER).listUsers({})).toEqual([])
      expect(await getContainer().resolve(Modules.CUSTOMER).listCustomers({})).toEqual([])
      const before = await rowCounts(dbConnection)
      await seedStore({ container: getContainer() })
      await seedCatalogue({ container: getContainer() })
      expect(await rowCounts(dbConnection)).toEqual(before)
    })
  },
})
