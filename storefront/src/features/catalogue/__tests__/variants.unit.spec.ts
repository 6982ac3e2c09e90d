import { describe, expect, it } from "vitest"
import { findVariant } from "../find-variant"
import { type VariantView } from "../product-view"
import { variantKey } from "../variant-key"
import { variantWith } from "../variant-with"

const price = {
  amount: 24,
  original: undefined,
  text: "€24",
  originalText: undefined,
  currency: "eur",
  taxIncluded: true,
}
const variant = (sku: string, Size: string, Colour: string, priced = true): VariantView => ({
  id: `variant_${sku}`,
  sku,
  title: `${Size} / ${Colour}`,
  options: { Size, Colour },
  price: priced ? price : undefined,
})
const small = variant("S-IND", "Small", "Indigo", false)
const smallRed = variant("S-MAD", "Small", "Madder")
const large = variant("L-IND", "Large", "Indigo")
const variants = [small, smallRed, large]

describe("findVariant", () => {
  it("finds by SKU and by id", () => {
    expect(findVariant({ variants }, ["L-IND"])).toBe(large)
    expect(findVariant({ variants }, ["variant_S-MAD"])).toBe(smallRed)
  })

  it("begins with the first that is for sale", () => {
    expect(findVariant({ variants })).toBe(smallRed)
    expect(findVariant({ variants: [small] }, undefined)).toBe(small)
  })

  it("knows no stranger", () => {
    expect(findVariant({ variants }, ["nonsense"])).toBeUndefined()
    expect(findVariant({ variants }, ["L-IND", "x"])).toBeUndefined()
  })
})

describe("variantWith", () => {
  it("keeps the rest of the choice", () => {
    expect(variantWith(variants, smallRed, "Colour", "Indigo")).toBe(small)
  })

  it("gives way where that is not made", () => {
    expect(variantWith(variants, smallRed, "Size", "Large")).toBe(large)
    expect(variantWith(variants, undefined, "Size", "Large")).toBe(large)
    expect(variantWith(variants, smallRed, "Size", "Huge")).toBeUndefined()
  })
})

describe("variantKey", () => {
  it("prefers a SKU that can stand in an address", () => {
    expect(variantKey(large)).toBe("L-IND")
    expect(variantKey({ ...large, sku: "L/IND 1" })).toBe("variant_L-IND")
    expect(variantKey({ ...large, sku: undefined })).toBe("variant_L-IND")
  })
})
