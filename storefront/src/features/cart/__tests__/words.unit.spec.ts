import { describe, expect, it } from "vitest"
import { stockWords } from "@/features/stock/stock-words"
import { buyWords } from "../buy-words"
import { SHOP_ERRORS } from "../errors"
import { placeName } from "../place-name"
import { outOfStock } from "../server/out-of-stock"
import { isQuantity, MAX_QUANTITY } from "../quantity"
import { taxWords } from "../tax-words"

const stock = (available: number | null, backorder = false) => ({ variant_id: "v", available, backorder })
const variant = {
  id: "v",
  sku: undefined,
  title: "Ash",
  options: {},
  price: {
    amount: 19,
    original: undefined,
    currency: "eur",
    taxIncluded: true,
    text: "€19",
    originalText: undefined,
  },
}
const cart = (included: boolean, tax: number) => ({
  country: included ? "de" : "us",
  currency: included ? "EUR" : "USD",
  prices_include_tax: included,
  totals: { items: 100, discount: 0, shipping: null, tax, total: 100 },
})

describe("what shoppers are told", () => {
  it.each([
    [stock(0), "Sold out"],
    [stock(1), "Only 1 left"],
    [stock(5), "Only 5 left"],
    [stock(6), "In stock"],
    [stock(null), "In stock"],
    [stock(null, true), "Made to order"],
  ])("of the stock: %o", (given, text) => {
    expect(stockWords(given).text).toBe(text)
  })

  it("on the button", () => {
    expect(buyWords({ variant: undefined, left: undefined, pending: false }).canBuy).toBe(false)
    expect(
      buyWords({ variant: { ...variant, price: undefined }, left: undefined, pending: false }).canBuy
    ).toBe(false)
    expect(buyWords({ variant, left: stock(0), pending: false })).toEqual({ text: "Sold out", canBuy: false })
    expect(buyWords({ variant, left: undefined, pending: false })).toEqual({
      text: "Add to basket",
      canBuy: true,
    })
  })

  it.each([
    [0, 0, "This is sold out at the moment."],
    [1, 0, "There is only 1 left."],
    [3, 0, "There are only 3 left."],
    [3, 1, "There are only 3 left, and 1 of them is in your basket already."],
    [3, 2, "There are only 3 left, and 2 of them are in your basket already."],
  ])("when there are %i left and %i in the basket", (available, already, message) => {
    expect(outOfStock(available, already)).toMatchObject({
      code: "out_of_stock",
      message,
      details: { available },
    })
  })

  it("of tax", () => {
    expect(taxWords(cart(true, 15.97), "basket")).toBe("Includes €15.97 VAT")
    expect(taxWords(cart(false, 0), "basket")).toBe("Sales tax is calculated at checkout")
    expect(taxWords(cart(false, 0), "address_open")).toBe("Sales tax is added for your state")
    expect(taxWords(cart(false, 0), "settled")).toBe("No sales tax in your state")
    expect(taxWords(cart(false, 6.25), "settled")).toBe("Includes sales tax")
  })

  it("of places", () => {
    expect(["ke", "us", "nl", "de"].map(placeName)).toEqual([
      "Kenya",
      "the United States",
      "the Netherlands",
      "Germany",
    ])
  })

  it("of quantities: whole numbers within reason only", () => {
    expect([1, 2, MAX_QUANTITY].every(isQuantity)).toBe(true)
    const wrong: unknown[] = [0, -1, 1.5, MAX_QUANTITY + 1, NaN, Infinity, "2", null, undefined]
    expect(wrong.some(isQuantity)).toBe(false)
  })

  it("of every fault: a sentence, and the shopper is never blamed for ours", () => {
    for (const { status, message } of Object.values(SHOP_ERRORS)) {
      expect(message).toMatch(/^[A-Z].*[.]$/)
      expect(status >= 400 && (status < 500 || status === 503)).toBe(true)
    }
  })
})
