import AddressFormatsModuleService from "../service"
import type { AddressInput } from "../types"

const EU = "at be bg cy cz de dk ee es fi fr gr hr hu ie it lt lu lv mt nl pl pt ro se si sk".split(" ")
const formats = new AddressFormatsModuleService({}, { address_formats: {} })

const address = (country: string, changes: AddressInput = {}): AddressInput => ({
  first_name: "Ada",
  last_name: "Okafor",
  address_1: "Main street 1",
  city: "Town",
  country_code: country,
  postal_code: formats.formatOf(country).postal_code?.example,
  ...changes,
})

describe("address formats", () => {
  it.each(EU)("takes the example of its own postal code in %s and refuses another", (country) => {
    expect(formats.faultsOf(address(country))).toEqual([])
    expect(formats.faultsOf(address(country, { postal_code: "?" }))).toEqual(["postal_code"])
    expect(formats.faultsOf(address(country, { postal_code: undefined }))).toEqual(["postal_code"])
  })

  it("wants a state of the United States, in either case", () => {
    expect(formats.faultsOf(address("us"))).toEqual(["province"])
    expect(formats.faultsOf(address("us", { province: "us-zz" }))).toEqual(["province"])
    expect(formats.faultsOf(address("us", { province: "US-TX" }))).toEqual([])
  })

  it("wants a phone number and no postal code in Kenya, Nigeria and Ghana, both in South Africa", () => {
    for (const country of ["ke", "ng", "gh"]) {
      expect(formats.formatOf(country).postal_code).toBeNull()
      expect(formats.faultsOf(address(country))).toEqual(["phone"])
      expect(formats.faultsOf(address(country, { phone: "+254 700 000000" }))).toEqual([])
    }
    expect(formats.faultsOf(address("za", { postal_code: "" }))).toEqual(["postal_code", "phone"])
  })

  it("takes blanks for nothing, and no country for the only fault that counts", () => {
    expect(formats.faultsOf(address("de", { city: "   " }))).toEqual(["city"])
    expect(formats.faultsOf({})).toEqual(["country_code"])
  })

  it("lets the store decide where a phone number is asked for", () => {
    const strict = new AddressFormatsModuleService({}, { address_formats: { phone_required: ["de"] } })
    expect(strict.formatOf("de").required).toContain("phone")
    expect(strict.formatOf("ke").required).not.toContain("phone")
  })

  it("is off without its entry", () => {
    expect(new AddressFormatsModuleService({}, {}).isEnabled).toBe(false)
  })
})
