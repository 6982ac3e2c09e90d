import { type HttpTypes } from "@medusajs/types"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { StoreFault } from "@/features/cart/server/store-fault"
import { ShopError } from "@/features/cart/shop-error"
import { toAddress } from "../address"
import { placeOrder } from "../place-order"

const callStore = vi.hoisted(() => vi.fn())
vi.mock("@/features/cart/server/call-store", () => ({ callStore }))
vi.mock("node:timers/promises", () => ({ setTimeout: () => Promise.resolve() }))

type Call = { method?: string; body?: Record<string, unknown> }

/** Medusa's store API, as far as an order needs it, with a memory of what it was asked. */
const fakeStore = (overrides: Record<string, (call: Call) => unknown> = {}) => {
  const asked: string[] = []
  const cart = {
    id: "cart_1",
    total: 42,
    items: [{ id: "l", variant_id: "v", quantity: 1 }],
    shipping_methods: [],
  }
  const answers: Record<string, (call: Call) => unknown> = {
    "/store/product-variants": () => ({
      variants: [
        {
          id: "v",
          inventory_quantity: 5,
          manage_inventory: true,
          calculated_price: { calculated_amount: 42 },
        },
      ],
    }),
    "/store/carts/cart_1": () => ({ cart }),
    "/store/carts/cart_1/shipping-methods": () => ({ cart }),
    "/store/payment-collections": () => ({ payment_collection: { id: "pay_col" } }),
    "/store/payment-collections/pay_col/payment-sessions": () => ({}),
    "/store/carts/cart_1/complete": () => ({ type: "order", order: { id: "order_1" } }),
    ...overrides,
  }
  callStore.mockImplementation(async (path: string, call: Call = {}) => {
    asked.push(path)
    return answers[path]?.(call)
  })
  return asked
}

const details = {
  email: "ada@example.com",
  address: toAddress({
    first_name: "Ada",
    last_name: "L",
    address_1: "Weg 1",
    city: "Berlin",
    postal_code: "10559",
  }),
  shipping_option_id: "so_standard",
}

const placing = (cart: object = {}, more: object = {}) => ({
  cart: Object.assign(
    { id: "cart_1", items: [{ id: "l", variant_id: "v", quantity: 1 }] },
    cart
  ) as HttpTypes.StoreCart,
  country: "de",
  region: { id: "reg", name: "Europe", currency: "eur", salesChannelId: "sc", countries: ["de"] },
  format: {
    country_code: "de",
    required: ["first_name", "last_name", "address_1", "city", "postal_code"],
    postal_code: { pattern: "^\\d{5}$", example: "10115" },
    provinces: null,
  },
  details: { ...details, ...more },
})

describe("placing an order", () => {
  beforeEach(() => callStore.mockReset())

  it("walks Medusa's path and answers the order", async () => {
    const asked = fakeStore()
    await expect(placeOrder(placing())).resolves.toBe("order_1")
    expect(asked.slice(1)).toEqual([
      "/store/carts/cart_1",
      "/store/carts/cart_1/shipping-methods",
      "/store/payment-collections",
      "/store/payment-collections/pay_col/payment-sessions",
      "/store/carts/cart_1/complete",
    ])
  })

  it("asks Medusa for nothing but the order when the cart is completed", async () => {
    const asked = fakeStore()
    await expect(placeOrder(placing({ completed_at: "2026-01-01" }))).resolves.toBe("order_1")
    expect(asked).toEqual(["/store/carts/cart_1/complete"])
  })

  it("makes one run of two submits at the same moment", async () => {
    const asked = fakeStore()
    const both = await Promise.all([placeOrder(placing()), placeOrder(placing())])
    expect(both).toEqual(["order_1", "order_1"])
    expect(asked.filter((path) => path.endsWith("/complete"))).toHaveLength(1)
  })

  it("waits while another process completes the cart", async () => {
    const refusals = [1, 2]
    fakeStore({
      "/store/carts/cart_1/complete": () => {
        if (refusals.pop()) throw new StoreFault(409, "conflict", "", "already being completed")
        return { type: "order", order: { id: "order_1" } }
      },
    })
    await expect(placeOrder(placing())).resolves.toBe("order_1")
  })

  it("gives up waiting kindly", async () => {
    fakeStore({
      "/store/carts/cart_1/complete": () => {
        throw new StoreFault(409, "conflict", "", "already being completed")
      },
    })
    await expect(placeOrder(placing())).rejects.toMatchObject({ code: "order_in_progress" })
  })

  it("finds the order of a cart that was completed a moment ago", async () => {
    fakeStore({
      "/store/carts/cart_1": () => {
        throw new ShopError("cart_completed")
      },
    })
    await expect(placeOrder(placing())).resolves.toBe("order_1")
  })

  it.each([
    ["an empty cart", placing({ items: [] }), "cart_empty"],
    ["no email", placing({}, { email: "" }), "address_incomplete"],
    ["no address", placing({}, { address: toAddress({}) }), "address_incomplete"],
    ["no shipping", placing({}, { shipping_option_id: "" }), "address_incomplete"],
    ["another total than the one that was confirmed", placing({}, { expected_total: 41 }), "total_changed"],
  ])("refuses %s, and completes nothing", async (_, given, code) => {
    const asked = fakeStore()
    await expect(placeOrder(given)).rejects.toMatchObject({ code })
    expect(asked).not.toContain("/store/carts/cart_1/complete")
  })

  it.each([
    ["sold out", { inventory_quantity: 0 }, "out_of_stock"],
    ["not sold in the region", { calculated_price: null }, "variant_not_sold_here"],
  ])("refuses what is %s", async (_, part, code) => {
    const variant = { id: "v", manage_inventory: true, calculated_price: { calculated_amount: 42 }, ...part }
    fakeStore({ "/store/product-variants": () => ({ variants: [variant] }) })
    await expect(placeOrder(placing())).rejects.toMatchObject({ code })
  })

  it.each([
    [{ type: "cart", error: { message: "declined" } }, null, "payment_declined"],
    [null, new StoreFault(400, "not_allowed", "insufficient_inventory", "x"), "out_of_stock"],
    [
      null,
      new StoreFault(400, "invalid_data", "address_incomplete", "city is missing"),
      "address_incomplete",
    ],
  ])("translates Medusa's refusal to complete", async (answer, error, code) => {
    fakeStore({
      "/store/carts/cart_1/complete": () => {
        if (error) throw error
        return answer
      },
    })
    await expect(placeOrder(placing())).rejects.toMatchObject({ code })
  })

  it("keeps a payment session that is pending for this total", async () => {
    const session = { provider_id: "pp_system_default", status: "pending", amount: 42 }
    const cart = {
      id: "cart_1",
      total: 42,
      payment_collection: { id: "pay_col", payment_sessions: [session] },
    }
    const asked = fakeStore({
      "/store/carts/cart_1": () => ({ cart }),
      "/store/carts/cart_1/shipping-methods": () => ({ cart }),
    })
    await placeOrder(placing())
    expect(asked.filter((path) => path.includes("payment"))).toEqual([])
  })
})
