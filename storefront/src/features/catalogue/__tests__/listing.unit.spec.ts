import { describe, expect, it } from "vitest"
import { listingHref } from "../listing-href"
import { parseListingView } from "../listing-view"
import { readWords } from "../read-words"

describe("parseListingView", () => {
  it("reads an order, a page, both or neither", () => {
    expect(parseListingView(undefined)).toEqual({ sort: "name", page: 1 })
    expect(parseListingView(["price-asc"])).toEqual({ sort: "price-asc", page: 1 })
    expect(parseListingView(["3"])).toEqual({ sort: "name", page: 3 })
    expect(parseListingView(["price-asc", "12"])).toEqual({ sort: "price-asc", page: 12 })
  })

  it.each([
    [["toString"]],
    [["cheapest", "1"]],
    [["0"]],
    [["-1"]],
    [["name", "01"]],
    [["1000"]],
    [["1e2"]],
    [["1", "name"]],
    [["name", "1", "1"]],
    [[""]],
  ])("knows no view %j", (segments) => {
    expect(parseListingView(segments)).toBeUndefined()
  })
})

describe("listingHref", () => {
  it("leaves out what is default", () => {
    expect(listingHref("/de/shop", { sort: "name", page: 1 })).toBe("/de/shop")
    expect(listingHref("/de/shop", { sort: "newest", page: 1 })).toBe("/de/shop?sort=newest")
    expect(listingHref("/de/shop", { sort: "name", page: 2 })).toBe("/de/shop?page=2")
    expect(listingHref("/de/shop", { sort: "price-desc", page: 3 })).toBe("/de/shop?sort=price-desc&page=3")
  })
})

describe("readWords", () => {
  it("tidies and bounds what was typed", () => {
    expect(readWords("  linen \n towel ")).toBe("linen towel")
    expect(readWords("a\0b")).toBe("ab")
    expect(readWords(["first", "second"])).toBe("first")
    expect(readWords(undefined)).toBe("")
    expect(readWords("x".repeat(5000))).toHaveLength(100)
  })
})
