import { beforeEach, describe, expect, it, vi } from "vitest"
import { StoreFault } from "@/features/cart/server/store-fault"
import { findPaymentStatus } from "../server/find-payment-status"

const browser = vi.hoisted(() => ({ cart: null as string | null, orders: [] as string[] }))
const callStore = vi.hoisted(() => vi.fn())
vi.mock("@/features/cart/server/call-store", () => ({ callStore }))
vi.mock("@/features/cart/server/cart-cookie", () => ({
  readCartCookie: async () => ({ given: !!browser.cart, id: browser.cart }),
  clearCartCookie: async () => (browser.cart = null),
}))
vi.mock("../server/orders-cookie", () => ({
  ordersPlacedHere: async () => browser.orders,
  rememberOrder: async (id: string) => browser.orders.push(id),
}))

const checkoutOf = (state: string, reference: string | null, order_id: string | null = null) => ({
  cart_id: "cart_1",
  state,
  reason: null,
  payment: reference ? { provider_id: "pp", kind: "redirect", url: "https://p.example", reference } : null,
  expires_at: null,
  order_id,
})

/** The back end's answers; a path without one is not found. */
const store = (answers: Record<string, object>) =>
  callStore.mockImplementation(async (path: string) => {
    const answer = answers[path]
    if (!answer) throw new StoreFault(404, "not_found", "checkout_not_found", "")
    return answer
  })

describe("finding the payment a shopper comes back from", () => {
  beforeEach(() => {
    Object.assign(browser, { cart: "cart_1", orders: [] })
  })

  it("by this browser's cart", async () => {
    store({ "/store/checkout/cart_1": { checkout: checkoutOf("awaiting_payment", "r.1") } })
    await expect(findPaymentStatus("r.1")).resolves.toMatchObject({ state: "awaiting_payment" })
    await expect(findPaymentStatus(null)).resolves.toMatchObject({ state: "awaiting_payment" })
    expect(browser.cart).toBe("cart_1")
  })

  it("lets this browser see the order, and forgets the cart", async () => {
    store({ "/store/checkout/cart_1": { checkout: checkoutOf("completed", "r.1", "order_1") } })
    await expect(findPaymentStatus("r.1")).resolves.toMatchObject({ order_id: "order_1" })
    expect(browser).toEqual({ cart: null, orders: ["order_1"] })
  })

  it("finds the order again on a reload of the page", async () => {
    Object.assign(browser, { cart: null, orders: ["order_1"] })
    store({ "/store/orders/by-payment/r.1": { order: { id: "order_1", display_id: 1042 } } })
    await expect(findPaymentStatus("r.1")).resolves.toMatchObject({ state: "completed", order_id: "order_1" })
  })

  it("tells another browser the order's number, and no more", async () => {
    browser.cart = null
    store({ "/store/orders/by-payment/r.1": { order: { id: "order_1", display_id: 1042 } } })
    const status = await findPaymentStatus("r.1")
    expect(status).toMatchObject({ state: "completed", order_id: null, order_number: "1042" })
    expect(JSON.stringify(status)).not.toContain("order_1")
  })

  it("does not take a newer basket for the one that was paid", async () => {
    store({
      "/store/checkout/cart_1": { checkout: checkoutOf("awaiting_payment", "r.2") },
      "/store/orders/by-payment/r.1": { order: { id: "order_1", display_id: 1042 } },
    })
    await expect(findPaymentStatus("r.1")).resolves.toMatchObject({ order_number: "1042" })
    await expect(findPaymentStatus("r.9")).resolves.toMatchObject({ state: "awaiting_payment" })
    expect(browser.cart).toBe("cart_1")
  })

  it("says so where nothing is known", async () => {
    browser.cart = null
    store({})
    await expect(findPaymentStatus("r.1")).resolves.toBeNull()
    await expect(findPaymentStatus(null)).resolves.toBeNull()
  })
})
