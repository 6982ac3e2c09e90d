import { parseOptions } from "../parse-options"

const SECRET = Buffer.alloc(32, 1).toString("base64")

describe("parseOptions", () => {
  it("leaves a capability off whose entry is not given", () => {
    expect(parseOptions("cart_guard", undefined)).toBeUndefined()
    expect(parseOptions("cart_guard", { address_formats: {} })).toBeUndefined()
  })

  it("overlooks the database connection that Medusa adds", () => {
    expect(parseOptions("cart_guard", { database: { clientUrl: "postgres://x" } })).toBeUndefined()
  })

  it("fills in defaults", () => {
    expect(parseOptions("cart_guard", { cart_guard: {} })).toEqual({ fractions: false, max_quantity: 1000 })
  })

  it("lists the faults of all capabilities at once, misspelt names too, and prints no secret", () => {
    const options = {
      adress_formats: {},
      cart_guard: { max_quantity: 1.5, typo: 1 },
      revalidation: { url: "ftp://shop.example", secret: "hunter2" },
    }
    const parse = () => parseOptions("uploads", options)
    expect(parse).toThrow(expect.objectContaining({ code: "options_invalid" }))
    for (const fault of [
      /adress_formats/,
      /cart_guard\.max_quantity/,
      /typo/,
      /revalidation\.url/,
      /revalidation\.secret/,
    ]) {
      expect(parse).toThrow(fault)
    }
    expect(parse).not.toThrow(/hunter2/)
    expect(
      parseOptions("revalidation", { revalidation: { url: "https://shop.example", secret: SECRET } })
    ).toBeDefined()
  })
})
