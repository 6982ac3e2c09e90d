import { expect, it } from "vitest"
import { pathInCountry } from "../path-in-country"

it.each([
  [
    "https://shop.example/de/products/stoneware-mug?variant=MUG-1",
    "/us/products/stoneware-mug?variant=MUG-1",
  ],
  ["https://shop.example/de", "/us"],
  ["https://shop.example/de/shop?sort=newest", "/us/shop?sort=newest"],
  ["https://shop.example/", "/us"],
  ["https://shop.example/sitemap.xml", "/us"],
])("keeps the page of %s", (referer, path) => {
  expect(pathInCountry(referer, "us")).toBe(path)
})

it.each([null, "", "nonsense", "javascript:alert(1)", "https://evil.example//evil.example/de"])(
  "leads home from %s",
  (referer) => {
    expect(pathInCountry(referer, "us")).toBe("/us")
  }
)

it("never leaves the shop", () => {
  expect(pathInCountry("https://evil.example/de//other.example", "us")).toBe("/us//other.example")
})
