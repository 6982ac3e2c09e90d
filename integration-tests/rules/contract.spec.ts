import { once } from "node:events"
import http from "node:http"
import { text } from "node:stream/consumers"
import { COLLECTIONS } from "../../src/migration-scripts/catalogue/collections"
import { PRODUCTS } from "../../src/migration-scripts/catalogue/all-products"
import { MARKETS } from "../../src/migration-scripts/store/markets"
import { US_SALES_TAX_RATES } from "../../src/migration-scripts/store/us-sales-tax-rates"
import AddressFormatsModuleService from "../../src/modules/address-formats/service"
import type { AddressFormat } from "../../src/modules/address-formats/types"
import { cartGuardOptions } from "../../src/modules/cart-guard/options"
import { sendSigned } from "../../src/modules/revalidation/send-signed"
import type { ChangedEntity } from "../../src/modules/revalidation/types"
import { repositoryFiles } from "./support/repository-files"
import { storefrontFile } from "./support/storefront-file"

jest.mock("@/lib/cache-tags", () => storefrontFile("lib/cache-tags.ts"), { virtual: true })

const SECRET = Buffer.alloc(32, "s").toString("base64")
const TYPES = Object.keys({
  product: true,
  category: true,
  collection: true,
  region: true,
} satisfies Record<ChangedEntity["type"], true>) as ChangedEntity["type"][]

type Address = Record<string, string>
type Fault = { field: string }
const { addressFaults } = storefrontFile<{
  addressFaults: (address: Address, format: AddressFormat) => Fault[]
}>("features/checkout/check-details.ts")
const { ADDRESS_FIELDS } = storefrontFile<{ ADDRESS_FIELDS: string[] }>("features/checkout/address.ts")
const sources = (...paths: string[]) =>
  repositoryFiles(...paths)
    .map((file) => file.text)
    .join("\n")
const found = (where: string, pattern: RegExp) => [
  ...new Set([...where.matchAll(pattern)].map(([, name]) => name ?? "")),
]

describe("storefront and back end agree on revalidation:", () => {
  type Reading = { entities?: ChangedEntity[]; refusal?: { status: number } }
  const { readCatalogueChange } = storefrontFile<{
    readCatalogueChange: (body: string, headers: Headers, secret: string) => Reading
  }>("features/revalidation/read-catalogue-change.ts")
  const entities = TYPES.map((type) => ({ type, id: `${type}_1` }))
  let sent: { body: string; headers: Headers }

  beforeAll(async () => {
    const server = http.createServer(async (request, response) => {
      sent = { body: await text(request), headers: new Headers(request.headers as Record<string, string>) }
      response.end("{}")
    })
    await once(server.listen(0, "127.0.0.1"), "listening")
    const address = server.address()
    const port = typeof address === "object" && address ? address.port : 0
    const target = { url: `http://127.0.0.1:${port}/`, secret: SECRET, timeout_ms: 5000, retry_ms: [] }
    await sendSigned(target, entities)
    server.closeAllConnections()
    server.close()
  })

  it("what the one signs, the other reads, for every type of entity", () => {
    expect(readCatalogueChange(sent.body, sent.headers, SECRET)).toEqual({ entities })
  })

  it("another secret is refused, and so is a changed body", () => {
    const other = Buffer.alloc(32, "o").toString("base64")
    expect(readCatalogueChange(sent.body, sent.headers, other)).toMatchObject({ refusal: { status: 401 } })
    const changed = sent.body.replace("product_1", "product_2")
    expect(readCatalogueChange(changed, sent.headers, SECRET)).toMatchObject({ refusal: { status: 401 } })
  })
})

describe("storefront and back end agree on addresses:", () => {
  const formats = new AddressFormatsModuleService({}, { address_formats: {} })
  const countries = MARKETS.flatMap((market) => market.countries)
  const blank = Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, ""]))
  const goodIn = (format: AddressFormat): Address => ({
    ...blank,
    first_name: "Ada",
    last_name: "Okafor",
    address_1: "Oranienstr. 1",
    city: "Berlin",
    postal_code: format.postal_code?.example ?? "",
    province: format.provinces?.[0]?.code ?? "",
    phone: "+49 30 123456",
  })
  const both = (country: string, changes: Address) => {
    const format = formats.formatOf(country)
    const address = { ...goodIn(format), ...changes }
    const shown = addressFaults(address, format).map(({ field }) => field)
    return [shown.sort(), formats.faultsOf({ ...address, country_code: country }).sort()]
  }

  it.each(countries)("%s asks only for fields that the form has, and takes what fits", (country) => {
    expect(ADDRESS_FIELDS).toEqual(expect.arrayContaining(formats.formatOf(country).required))
    expect(both(country, {})).toEqual([[], []])
  })

  it.each(countries)("%s refuses the same fields on both sides", (country) => {
    for (const changes of [blank, { postal_code: "?" }, { city: "  " }, { phone: "" }]) {
      const [shown, refused] = both(country, changes)
      const { postal_code: code, required } = formats.formatOf(country)
      expect(shown).toEqual(refused)
      if (changes === blank) expect(refused).toEqual([...required].sort())
      if (changes.postal_code === "?" && code) expect(refused).toEqual(["postal_code"])
    }
  })

  it("an American state is one to the form, to the check and to the taxes", () => {
    const codes = formats.formatOf("us").provinces?.map(({ code }) => code)
    expect(codes?.sort()).toEqual(Object.keys(US_SALES_TAX_RATES).sort())
    expect(both("us", { province: "us-xx" })).toEqual([["province"], ["province"]])
  })
})

describe("storefront and back end agree on the seeded store:", () => {
  const catalogue = sources("storefront/src/features/catalogue/server")

  it("every product has the texts that its page shows", () => {
    const keys = found(catalogue, /textMetadata\(product\.metadata, "(\w+)"\)/g)
    expect(keys).toEqual(expect.arrayContaining(["maker", "materials", "care", "dimensions"]))
    const written = sources("src/migration-scripts/catalogue/create-drafts.ts").match(
      /metadata: \{([^}]*)\}/
    )?.[1]
    for (const key of keys) expect(written).toContain(key)
    const texts = PRODUCTS.flatMap((product) => keys.map((key) => Reflect.get(product, key) as unknown))
    expect(texts.filter((one) => typeof one !== "string" || one.trim() === "")).toEqual([])
  })

  it("collections tell of themselves, pictures have words, regions name their channel, under the same keys", () => {
    const seed = sources("src/migration-scripts")
    expect(found(catalogue, /textMetadata\(metadata, "(\w+)"\)/g)).toEqual(["description"])
    expect(COLLECTIONS.every(({ description }) => description.length > 20)).toBe(true)
    for (const key of found(catalogue + sources("storefront/src/lib"), /metadata\?\.(\w+)/g)) {
      expect(seed).toMatch(new RegExp(`metadata: \\{[^}]*\\b${key}\\b`))
    }
  })

  it("every variant has a price in each region's money", () => {
    const currencies = MARKETS.map(({ currency }) => currency)
    const variants = PRODUCTS.flatMap(({ variants }) => variants)
    expect(variants.filter(({ prices }) => currencies.some((one) => !(prices[one] > 0)))).toEqual([])
  })

  it("the storefront has words for every provider that a region has", () => {
    type Method = { provider_id: string; note: string }
    const { paymentMethods } = storefrontFile<{
      paymentMethods: (ids: string[], country: string) => Method[]
    }>("features/checkout/payment/payment-methods.ts")
    const offered = found(sources("src/migration-scripts"), /"(pp_\w+)"/g)
    expect(offered).toContain("pp_system_default")
    for (const country of MARKETS.flatMap(({ countries }) => countries)) {
      const [unknown] = paymentMethods(["pp_unknown_one"], country)
      const notes = paymentMethods(offered, country).map(({ note }) => note)
      expect(notes).toHaveLength(offered.length)
      expect(notes).not.toContain(unknown?.note)
    }
  })

  it("the storefront asks for no more pieces than the back end sells", () => {
    const { MAX_QUANTITY } = storefrontFile<{ MAX_QUANTITY: number }>("features/cart/quantity.ts")
    expect(cartGuardOptions.parse({}).max_quantity).toBeGreaterThanOrEqual(MAX_QUANTITY)
  })
})
