import { describe, expect, it } from "vitest"
import { compressedAssets } from "../compressed-assets"
import { listingRewrites } from "../listing-rewrites"

const matches = (pattern: string, value: string) => new RegExp(`^${pattern}$`).test(value)

describe("listing rewrites", () => {
  const patternOf = (key: string) =>
    listingRewrites()
      .flatMap((rule) => rule.has)
      .find((condition) => condition.key === key)?.value ?? ""

  it("let known orders, pages and variant names through, and nothing else", () => {
    expect(matches(patternOf("sort"), "price-asc")).toBe(true)
    expect(matches(patternOf("sort"), "price")).toBe(false)
    expect(matches(patternOf("page"), "999")).toBe(true)
    expect(matches(patternOf("page"), "0")).toBe(false)
    expect(matches(patternOf("variant"), "KIO-MUG_1")).toBe(true)
    expect(matches(patternOf("variant"), "../x")).toBe(false)
  })
})

describe("compressed assets", () => {
  const [brotli] = compressedAssets.rewrites()
  const pattern = brotli?.has[0]?.value ?? ""

  it.each(["br", "gzip, br", "gzip, deflate, br, zstd", "br;q=1.0, gzip"])(
    "answers %s in Brotli",
    (header) => {
      expect(matches(pattern, header)).toBe(true)
    }
  )

  it.each(["gzip", "identity", "brx", "xbr"])("does not answer %s in Brotli", (header) => {
    expect(matches(pattern, header)).toBe(false)
  })
})
