import { expect, it } from "vitest"
import { cacheTags, tagsForEntities } from "../cache-tags"

it("expires a product's own page and whatever lists products", () => {
  expect(tagsForEntities([{ type: "product", id: "prod_1" }])).toEqual([
    cacheTags.products,
    cacheTags.product("prod_1"),
  ])
})

it("names each tag once", () => {
  const tags = tagsForEntities([
    { type: "product", id: "prod_1" },
    { type: "product", id: "prod_2" },
    { type: "category", id: "pcat_1" },
  ])
  expect(tags).toEqual([...new Set(tags)])
  expect(tags).toContain(cacheTags.categories)
})

it("expires no product for a region, and the regions for it", () => {
  expect(tagsForEntities([{ type: "region", id: "reg_1" }])).toEqual([cacheTags.regions])
})

it("expires the collections for a collection", () => {
  expect(tagsForEntities([{ type: "collection", id: "pcol_1" }])).toContain(cacheTags.collections)
})
