import { describe, expect, it } from "vitest"
import { toAddress } from "../address"
import { type AddressFormat } from "../address-format"
import { addressFaults, emailFault } from "../check-details"
import { fieldAttributes } from "../field-attributes"
import { placeFields } from "../field-order"

const base = ["first_name", "last_name", "address_1", "city"]
const de: AddressFormat = {
  country_code: "de",
  required: [...base, "postal_code"],
  postal_code: { pattern: "^\\d{5}$", example: "10115" },
  provinces: null,
}
const us: AddressFormat = {
  country_code: "us",
  required: [...base, "postal_code", "province"],
  postal_code: { pattern: "^\\d{5}(-\\d{4})?$", example: "78701" },
  provinces: [{ code: "us-tx", name: "Texas" }],
}
const ke: AddressFormat = {
  country_code: "ke",
  required: [...base, "phone"],
  postal_code: { pattern: "^\\d{5}$", example: "00100" },
  provinces: null,
}

const person = { first_name: "Ada", last_name: "Lovelace", address_1: "Turmstraße 21", city: "Berlin" }
const fieldsOf = (given: object, format: AddressFormat) =>
  addressFaults(toAddress(given), format).map(({ field }) => field)

describe("checking an address", () => {
  it("takes a whole one", () => {
    expect(addressFaults(toAddress({ ...person, postal_code: "10559" }), de)).toEqual([])
    expect(addressFaults(toAddress({ ...person, postal_code: "78701-1234", province: "us-tx" }), us)).toEqual(
      []
    )
    expect(addressFaults(toAddress({ ...person, phone: "+254 712 345678" }), ke)).toEqual([])
  })

  it("names everything that is missing, in the order of the form", () => {
    expect(fieldsOf({}, de)).toEqual(["first_name", "last_name", "address_1", "postal_code", "city"])
    expect(fieldsOf(person, us)).toEqual(["postal_code", "province"])
    expect(fieldsOf(person, ke)).toEqual(["phone"])
  })

  it("sees that spaces are nothing", () => {
    expect(fieldsOf({ ...person, postal_code: "10559", city: "  " }, de)).toEqual(["city"])
  })

  it("says what a postcode looks like, in the country's own words", () => {
    expect(addressFaults(toAddress({ ...person, postal_code: "ABC" }), de)).toEqual([
      { field: "postal_code", message: "Enter a postcode like 10115." },
    ])
    const [fault] = addressFaults(toAddress({ ...person, province: "us-tx", postal_code: "ABC" }), us)
    expect(fault?.message).toBe("Enter a ZIP code like 78701.")
  })

  it("takes provinces from the list only", () => {
    expect(fieldsOf({ ...person, postal_code: "78701", province: "Texas" }, us)).toEqual(["province"])
  })

  it("lets an optional field be wrong in no way but its form and length", () => {
    expect(fieldsOf({ ...person, phone: "1", postal_code: "12" }, ke)).toEqual(["postal_code"])
    expect(fieldsOf({ ...person, postal_code: "10559", address_2: "x".repeat(201) }, de)).toEqual([
      "address_2",
    ])
  })
})

describe("checking an email", () => {
  it.each(["ada@example.com", "ada.l+shop@mail.example.co.ke", " ada@example.com "])("takes %s", (email) => {
    expect(emailFault(email)).toBeNull()
  })

  it.each(["", " ", "ada", "ada@", "@example.com", "ada@example", "a b@example.com", "ada..l@example.com"])(
    "refuses '%s'",
    (email) => {
      expect(emailFault(email)?.field).toBe("email")
    }
  )
})

describe("the form of a country", () => {
  it("asks for the place as its people write it", () => {
    expect(placeFields("de")).toEqual(["postal_code", "city", "province"])
    expect(placeFields("us")).toEqual(["city", "province", "postal_code"])
  })

  it("shows number keys only where postcodes are digits", () => {
    const nl = { ...de, country_code: "nl", postal_code: { pattern: "x", example: "1012 AB" } }
    expect(fieldAttributes("postal_code", de).inputMode).toBe("numeric")
    expect(fieldAttributes("postal_code", nl).inputMode).toBeUndefined()
  })
})
