import { Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seedStore from "../../src/migration-scripts/001-store"
import { publishableKey } from "./seed/publishable-key"
import { rowCounts } from "./seed/row-counts"
import { withoutRevalidation } from "./seed/without-revalidation"

const EU = "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" ")

const STANDARD_RATES = {
  de: 19,
  ee: 24,
  fi: 25.5,
  ro: 21,
  sk: 23,
  lu: 17,
  hu: 27,
  ke: 16,
  ng: 7.5,
  gh: 20,
  za: 15,
  us: 0,
}
const STATE_RATES = {
  "us-tx": 6.25,
  "us-ca": 7.25,
  "us-ny": 4,
  "us-or": 0,
  "us-mt": 0,
  "us-nh": 0,
  "us-de": 0,
  "us-ak": 0,
}

type Region = {
  id: string
  name: string
  currency_code: string
  countries: { iso_2: string }[]
  metadata: { sales_channel_id: string }
  payment_providers: { id: string }[]
}

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, dbConnection, getContainer }) => {
    const regions = async (): Promise<Region[]> => {
      const key = await publishableKey(getContainer())
      const params = { fields: "+metadata,+payment_providers.id" }
      const answer = await api.get("/store/regions", { ...key, params })
      return answer.data.regions
    }

    beforeAll(async () => {
      withoutRevalidation(getContainer())
      await seedStore({ container: getContainer() })
    })

    it("takes over Medusa's own store, channel and key instead of leaving strays", async () => {
      const [stores, channels] = await Promise.all([
        getContainer()
          .resolve(Modules.STORE)
          .listStores({}, { relations: ["supported_currencies"] }),
        getContainer().resolve(Modules.SALES_CHANNEL).listSalesChannels({}),
      ])
      expect(stores.map(({ name }) => name)).toEqual(["Kiondo"])
      const currencies = stores[0]?.supported_currencies ?? []
      expect(currencies.map(({ currency_code }) => currency_code).sort()).toEqual([
        "eur",
        "ghs",
        "kes",
        "ngn",
        "usd",
        "zar",
      ])
      expect(currencies.filter(({ is_default }) => is_default).map((one) => one.currency_code)).toEqual([
        "eur",
      ])
      expect(channels.map(({ name }) => name).sort()).toEqual(["Europe and Africa", "United States"])
      const first = channels.find(({ name }) => name === "Europe and Africa")
      expect(stores[0]?.default_sales_channel_id).toBe(first?.id)
    })

    it("sells in six regions, each with its countries, its money, its channel and a way to pay", async () => {
      const found = await regions()
      const byName = Object.fromEntries(
        found.map((region) => [
          region.name,
          { currency: region.currency_code, countries: region.countries.map(({ iso_2 }) => iso_2).sort() },
        ])
      )
      expect(byName).toEqual({
        Europe: { currency: "eur", countries: EU },
        "United States": { currency: "usd", countries: ["us"] },
        Kenya: { currency: "kes", countries: ["ke"] },
        Nigeria: { currency: "ngn", countries: ["ng"] },
        Ghana: { currency: "ghs", countries: ["gh"] },
        "South Africa": { currency: "zar", countries: ["za"] },
      })
      const channels = await getContainer().resolve(Modules.SALES_CHANNEL).listSalesChannels({})
      const names = new Map(channels.map(({ id, name }) => [id, name]))
      for (const { name, metadata, payment_providers } of found) {
        const channel = name === "United States" ? "United States" : "Europe and Africa"
        expect([name, names.get(metadata.sales_channel_id)]).toEqual([name, channel])
        expect(payment_providers.map(({ id }) => id)).toEqual(["pp_system_default"])
      }
    })

    it("shows prices with tax in Europe and Africa and without in the US", async () => {
      const preferences = await getContainer().resolve(Modules.PRICING).listPricePreferences({})
      const names = new Map((await regions()).map(({ id, name }) => [id, name]))
      const without = preferences.filter(({ is_tax_inclusive }) => !is_tax_inclusive)
      expect(preferences).toHaveLength(12)
      expect(without.map(({ value }) => names.get(value ?? "") ?? value).sort()).toEqual([
        "United States",
        "usd",
      ])
    })

    it("taxes each place at its standard rate", async () => {
      const tax = getContainer().resolve(Modules.TAX)
      const item = { id: "item", product_id: "product", quantity: 1, unit_price: 10 }
      const rateIn = async (country_code: string, province_code?: string) => {
        const address = { country_code, ...(province_code ? { province_code } : {}) }
        const lines = await tax.getTaxLines([item], { address })
        return lines.map(({ rate }) => rate).join()
      }
      for (const [country, rate] of Object.entries(STANDARD_RATES)) {
        expect(`${country} ${await rateIn(country)}`).toBe(`${country} ${rate}`)
      }
      for (const [state, rate] of Object.entries(STATE_RATES)) {
        expect(`${state} ${await rateIn("us", state)}`).toBe(`${state} ${rate}`)
      }
    })

    it("has a tax region for each country and for each state of the US, with one rate", async () => {
      const tax = getContainer().resolve(Modules.TAX)
      const [all, rates] = await Promise.all([tax.listTaxRegions({}), tax.listTaxRates({})])
      const states = all.filter(({ province_code }) => province_code)
      expect(all.filter(({ province_code }) => !province_code)).toHaveLength(EU.length + 5)
      expect(states).toHaveLength(51)
      expect(states.every(({ province_code }) => /^us-[a-z]{2}$/.test(province_code ?? ""))).toBe(true)
      expect(rates.map(({ tax_region_id }) => tax_region_id).sort()).toEqual(all.map(({ id }) => id).sort())
      expect(rates.every(({ is_default }) => is_default)).toBe(true)
    })

    it("offers standard and express delivery in each region's money, to its countries only", async () => {
      const key = await publishableKey(getContainer())
      for (const region of await regions()) {
        const country_code = region.countries[0]?.iso_2
        const { data } = await api.post(
          "/store/carts",
          {
            region_id: region.id,
            sales_channel_id: region.metadata.sales_channel_id,
            shipping_address: { country_code },
          },
          key
        )
        expect(data.cart.currency_code).toBe(region.currency_code)
        const options = await api.get(`/store/shipping-options?cart_id=${data.cart.id}`, key)
        const found: {
          type: { code: string }
          amount: number
          calculated_price: { currency_code: string }
        }[] = options.data.shipping_options
        const codes = found.map(({ type }) => type.code).sort()
        expect([region.name, codes]).toEqual([region.name, ["express", "standard"]])
        const price = new Map(found.map(({ type, amount }) => [type.code, amount]))
        expect(price.get("standard")).toBeGreaterThan(0)
        expect(price.get("express")).toBeGreaterThan(price.get("standard") ?? 0)
        expect(found.every((one) => one.calculated_price.currency_code === region.currency_code)).toBe(true)
      }
    })

    it("changes nothing when it runs again", async () => {
      const before = await rowCounts(dbConnection)
      await seedStore({ container: getContainer() })
      expect(await rowCounts(dbConnection)).toEqual(before)
    })
  },
})
