import { checkoutViewOf } from "../checkout-view"
import { currentAttempt } from "../current-attempt"
import { isInStock } from "../is-in-stock"
import type { CheckoutCart } from "../checkout-cart"
import { referenceOf } from "../reference-of"
import { settlementNews } from "../settlement-news"
import { withoutPerson } from "../without-person"
import { anAttempt, CREATED } from "./an-attempt"

describe("the reference of a payment", () => {
  it("is the provider's, where it named the session that nobody could know before", () => {
    expect(referenceOf({ session_id: "payses_1", reference: "payses-1.1" }, "payses_1")).toBe("payses-1.1")
  })

  it("is never one that a client wrote beside what the provider made", () => {
    expect(referenceOf({ id: "pi_1", reference: "x" }, "payses_1")).toBe("pi_1")
    expect(referenceOf({ id: "pi_1", reference: "x", session_id: "y" }, "payses_1")).toBe("pi_1")
    expect(referenceOf({ reference: "x" }, "payses_1")).toBe("payses_1")
  })
})

describe("how a checkout stands for the shopper", () => {
  it.each([
    [{ state: "awaiting" }, "awaiting_payment", null],
    [{ state: "awaiting", last_finding: "processing" }, "processing", null],
    [{ state: "failed", last_finding: "processing" }, "processing", "payment_cancelled"],
    [{ state: "failed", reason: "payment_declined" }, "failed", "payment_declined"],
    [{ state: "closed" }, "failed", "payment_cancelled"],
    [{ state: "held", reason: "payment_held" }, "failed", "payment_held"],
    [{ state: "refunding", reason: "out_of_stock" }, "refunded", "out_of_stock"],
    [{ state: "expired" }, "expired", null],
  ] as const)("%o", (changes, state, reason) => {
    const view = checkoutViewOf(anAttempt(changes))
    expect(view.state).toBe(state)
    if (state !== "processing") expect(view.reason).toBe(reason)
    if (view.reason) expect(view.message).toMatch(/\.$/)
  })

  it("says where to pay", () => {
    const page = { authorization_url: "https://pay.example" }
    expect(checkoutViewOf(anAttempt({ provider_data: page })).payment).toMatchObject({ kind: "redirect" })
    const secret = { client_secret: "pi_1_secret" }
    expect(checkoutViewOf(anAttempt({ provider_data: secret })).payment).toMatchObject({
      kind: "client_secret",
    })
    expect(checkoutViewOf(anAttempt()).payment).toMatchObject({ kind: "none" })
  })

  it("is told by the order's payment, then by the open one, then by the newest", () => {
    const at = (minutes: number) => new Date(CREATED.getTime() + minutes * 60_000)
    const old = anAttempt({ id: "old", state: "closed", created_at: at(0) })
    const open = anAttempt({ id: "open", created_at: at(1) })
    const failed = anAttempt({ id: "failed", state: "failed", created_at: at(2) })
    const done = anAttempt({ id: "done", state: "completed", created_at: at(0) })
    expect(currentAttempt([old, failed, open, done])?.id).toBe("done")
    expect(currentAttempt([old, failed, open])?.id).toBe("open")
    expect(currentAttempt([old, failed])?.id).toBe("failed")
    expect(currentAttempt([])).toBeUndefined()
  })
})

describe("what others hear of a payment", () => {
  it("is what became different", () => {
    const before = anAttempt({ state: "paid" })
    const names = (after: Parameters<typeof anAttempt>[0]) =>
      settlementNews(before, anAttempt(after)).map(({ name }) => name)
    expect(names({ state: "paid" })).toEqual([])
    expect(names({ state: "completed" })).toEqual(["payment_attempt.completed"])
    expect(names({ state: "held", attention: "amount_mismatch" })).toEqual([
      "payment_attempt.needs_attention",
    ])
  })

  it("holds nobody's card or address", () => {
    const data = { id: "pi_1", payment_method: { billing_details: {} }, receipt_email: "a@b.example" }
    expect(withoutPerson(data)).toEqual({ id: "pi_1" })
  })
})

describe("whether a cart is in stock", () => {
  const level = (stocked_quantity: number, location_id: string) => ({
    location_id,
    stocked_quantity,
    reserved_quantity: 1,
  })
  const line = (quantity: number, levels = [level(4, "here")]) => ({
    quantity,
    variant: {
      id: "variant_1",
      manage_inventory: true,
      allow_backorder: false,
      inventory_items: [
        { inventory_item_id: "iitem_1", required_quantity: 1, inventory: { location_levels: levels } },
      ],
    },
  })
  const cart = (...items: object[]) => ({ location_ids: ["here", "near"], items }) as CheckoutCart

  it("adds up the lines that draw on the same inventory item (medusajs/medusa#16502)", () => {
    expect(isInStock(cart(line(3)))).toBe(true)
    expect(isInStock(cart(line(2), line(2)))).toBe(false)
  })

  it("counts only the locations of its own sales channel", () => {
    expect(isInStock(cart(line(1, [level(9, "elsewhere")])))).toBe(false)
    expect(isInStock(cart(line(5, [level(4, "here"), level(4, "near")])))).toBe(true)
  })
})
