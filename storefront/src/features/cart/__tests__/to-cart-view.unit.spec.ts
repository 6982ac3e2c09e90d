import { describe, expect, it } from "vitest"
import { type VariantStock } from "../server/available-stock"
import { toCartView, type ViewableCart } from "../server/to-cart-view"

const item = (id: string, part: object = {}) => ({
  id,
  variant_id: `variant_${id}`,
  product_handle: "stoneware-mug",
  product_title: "Stoneware mug",
  variant_title: "Ash",
  quantity: 2,
  unit_price: 19,
  is_tax_inclusive: true,
  created_at: "2026-01-01T00:00:00.000Z",
  original_total: 38,
  original_subtotal: 31.93,
  ...part,
})

const cart = (part: object): ViewableCart =>
  Object.assign(
    { id: "cart_1" },
    {
      currency_code: "eur",
      items: [item("a")],
      shipping_methods: [],
      original_item_total: 38,
      original_item_subtotal: 31.93,
      discount_total: 0,
      discount_subtotal: 0,
      shipping_total: 0,
      shipping_subtotal: 0,
      tax_total: 6.07,
      total: 38,
      ...part,
    }
  )

const stock = (available: number | null): Map<string, VariantStock> =>
  new Map([["variant_a", { variant_id: "variant_a", available, backorder: false }]])

describe("the basket as the browser sees it", () => {
  it("shows amounts with tax where prices include it", () => {
    const view = toCartView(cart({}), "de", stock(9))
    expect(view).toMatchObject({ country: "de", currency: "EUR", prices_include_tax: true, count: 2 })
    expect(view.totals).toEqual({ items: 38, discount: 0, shipping: null, tax: 6.07, total: 38 })
    expect(view.lines[0]).toMatchObject({ total: 38, unit_price: 19, available: 9, problem: null })
  })

  it("shows amounts without tax where prices don't include it", () => {
    const given = cart({
      currency_code: "usd",
      items: [item("a", { is_tax_inclusive: false, original_subtotal: 40 })],
      original_item_subtotal: 40,
      shipping_methods: [{ id: "sm_1" }],
      shipping_total: 8.6,
      shipping_subtotal: 7.95,
    })
    const view = toCartView(given, "us", stock(9))
    expect(view.lines[0]?.total).toBe(40)
    expect(view.totals).toMatchObject({ items: 40, shipping: 7.95 })
  })

  it("never tells the cart's id", () => {
    expect(JSON.stringify(toCartView(cart({}), "de", stock(9)))).not.toContain("cart_1")
  })

  it("keeps lines in the order they were added", () => {
    const items = [item("b", { created_at: "2026-02-01T00:00:00.000Z" }), item("a")]
    expect(toCartView(cart({ items }), "de").lines.map(({ id }) => id)).toEqual(["a", "b"])
  })

  it.each([
    ["sold out", stock(0), "sold_out"],
    ["fewer than wanted", stock(1), "not_enough"],
    ["exactly enough", stock(2), null],
    ["no limit", stock(null), null],
    ["not sold in the region", new Map<string, VariantStock>(), "not_sold_here"],
  ])("says of each line whether it can be bought: %s", (_, known, problem) => {
    expect(toCartView(cart({}), "de", known).lines[0]?.problem).toBe(problem)
  })
})
