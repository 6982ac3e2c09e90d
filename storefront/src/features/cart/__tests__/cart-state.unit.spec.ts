import { describe, expect, it } from "vitest"
import { type CartView } from "../cart-view"
import { ShopFault } from "../client/shop-fault"
import { type CartEvent, cartState, LOADING } from "../page/cart-state"

const cart = (total: number): CartView => ({
  country: "de",
  currency: "EUR",
  prices_include_tax: true,
  count: 1,
  lines: [],
  totals: { items: total, discount: 0, shipping: null, tax: 0, total },
})

const after = (...events: CartEvent[]) => events.reduce(cartState, LOADING)

const opened: CartEvent[] = [{ type: "asked" }, { type: "answered", cart: cart(10) }]

describe("what the basket page knows", () => {
  it("is ready once the shop has answered", () => {
    expect(after(...opened)).toMatchObject({ status: "ready", pending: 0, cart: cart(10) })
  })

  it("keeps the basket in view when a later request fails", () => {
    const fault = new ShopFault("offline", "away")
    expect(after(...opened, { type: "asked" }, { type: "failed", fault })).toMatchObject({
      status: "ready",
      cart: cart(10),
      fault,
    })
  })

  it("fails when there never was an answer", () => {
    const fault = new ShopFault("back_end_unavailable", "away")
    expect(after({ type: "asked" }, { type: "failed", fault })).toMatchObject({
      status: "failed",
      cart: null,
    })
  })

  it("shows a wished quantity at once, but leaves the money to the shop", () => {
    const state = after(...opened, { type: "wanted", id: "a", quantity: 3 }, { type: "asked" })
    expect(state.wanted).toEqual({ a: 3 })
    expect(state.cart).toEqual(cart(10))
    expect(state.pending).toBe(1)
  })

  it("takes a wish back when it is refused, and says why", () => {
    const state = after(
      ...opened,
      { type: "wanted", id: "a", quantity: 30 },
      { type: "asked" },
      { type: "refused", id: "a", message: "There are only 3 left." }
    )
    expect(state).toMatchObject({ wanted: {}, refusals: { a: "There are only 3 left." }, pending: 0 })
  })

  it("keeps a newer wish when an older one is agreed", () => {
    const state = after(
      ...opened,
      { type: "wanted", id: "a", quantity: 2 },
      { type: "asked" },
      { type: "wanted", id: "a", quantity: 5 },
      { type: "agreed", id: "a", quantity: 2, cart: cart(20) }
    )
    expect(state.wanted).toEqual({ a: 5 })
    expect(state.cart).toEqual(cart(20))
  })

  it("forgets an old refusal with the next wish", () => {
    const state = after(
      ...opened,
      { type: "refused", id: "a", message: "no" },
      { type: "wanted", id: "a", quantity: 1 }
    )
    expect(state.refusals).toEqual({})
  })
})
