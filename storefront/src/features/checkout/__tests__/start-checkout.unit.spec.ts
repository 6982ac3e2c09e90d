import { type HttpTypes } from "@medusajs/types"
import { beforeEach, describe, expect, it, vi } from "vitest"
import { StoreFault } from "@/features/cart/server/store-fault"
import { ShopError } from "@/features/cart/shop-error"
import { toAddress } from "../address"
import { startCheckout } from "../server/start-checkout"

const callStore = vi.hoisted(() => vi.fn())
vi.mock("@/features/cart/server/call-store", () => ({ callStore }))
vi.mock("@/lib/env", () => ({ env: () => ({ STOREFRONT_URL: "https://shop.example" }) }))

type Call = { method?: string; body?: Record<string, unknown>; headers?: Record<string, string> }

const VARIANT = {
  id: "v",
  inventory_quantity: 5,
  manage_inventory: true,
  calculated_price: { calculated_amount: 42 },
}
const AWAITING = {
  cart_id: "cart_1",
  state: "awaiting_payment",
  reason: null,
  payment: {
    provider_id: "pp_paystack_paystack",
    kind: "redirect",
    url: "https://checkout.paystack.com/x",
    reference: "payses-1.1",
  },
  expires_at: "2026-11-21T15:00:00.000Z",
  order_id: null,
}

/** Medusa's store API, as far as a checkout needs it, with a memory of what it was asked. */
const fakeStore = ({
  variant = VARIANT,
  checkout = AWAITING as object,
  fault = null as Error | null,
} = {}) => {
  const asked: { path: string; call: Call }[] = []
  callStore.mockImplementation(async (path: string, call: Call = {}) => {
    asked.push({ path, call })
    if (path === "/store/product-variants") return { variants: [variant] }
    if (fault) throw fault
    return { checkout }
  })
  return asked
}

const ADDRESS = {
  first_name: "Ada",
  last_name: "L",
  address_1: "Weg 1",
  city: "Berlin",
  postal_code: "10559",
}
const starting = (details: object = {}, more: object = {}) => ({
  cart: { id: "cart_1", items: [{ id: "l", variant_id: "v", quantity: 1 }] } as HttpTypes.StoreCart,
  country: "de",
  region: { id: "reg", name: "Europe", currency: "eur", salesChannelId: "sc", countries: ["de"] },
  format: {
    country_code: "de",
    required: ["first_name", "last_name", "address_1", "city", "postal_code"],
    postal_code: { pattern: "^\\d{5}$", example: "10115" },
    provinces: null,
  },
  details: {
    email: "ada@example.com",
    address: toAddress(ADDRESS),
    shipping_option_id: "so_1",
    provider_id: "pp_paystack_paystack",
    expected_total: 42,
    ...details,
  },
  key: "key-1",
  ...more,
})

describe("starting a checkout", () => {
  beforeEach(() => {
    callStore.mockReset()
  })

  it("is one call, with the key of the press and the way back to this shop", async () => {
    const asked = fakeStore()
    const status = await startCheckout(starting())
    const [, { path, call } = { path: "", call: {} as Call }] = asked
    expect(asked).toHaveLength(2)
    expect(path).toBe("/store/checkout")
    expect(call).toMatchObject({ method: "POST", headers: { "idempotency-key": "key-1" } })
    expect(call.body).toEqual({
      cart_id: "cart_1",
      email: "ada@example.com",
      shipping_address: { ...toAddress(ADDRESS), country_code: "de" },
      billing_address: { ...toAddress(ADDRESS), country_code: "de" },
      shipping_option_id: "so_1",
      provider_id: "pp_paystack_paystack",
      expected_total: 42,
      return_url: "https://shop.example/de/checkout/return",
    })
    expect(status).toEqual({
      state: "awaiting_payment",
      reason: null,
      message: null,
      payment: { ...AWAITING.payment, client_secret: null },
      expires_at: AWAITING.expires_at,
      order_id: null,
      order_number: null,
    })
  })

  it("tells the browser the order of a payment that needs no shopper, and never the cart's id", async () => {
    fakeStore({
      checkout: { ...AWAITING, state: "completed", order_id: "order_1", order: { display_id: 1042 } },
    })
    const status = await startCheckout(starting())
    expect(status).toMatchObject({ state: "completed", order_id: "order_1", order_number: "1042" })
    expect(JSON.stringify(status)).not.toContain("cart_1")
  })

  it("sends no browser to an address that is none of the web's", async () => {
    const payment = { ...AWAITING.payment, url: "javascript:alert(1)" }
    fakeStore({ checkout: { ...AWAITING, payment } })
    expect((await startCheckout(starting())).payment?.url).toBeNull()
  })

  it.each([
    ["an empty cart", starting({}, { cart: { id: "cart_1", items: [] } }), "cart_empty"],
    ["no email", starting({ email: "" }), "address_incomplete"],
    ["no address", starting({ address: toAddress({}) }), "address_incomplete"],
    ["no shipping", starting({ shipping_option_id: "" }), "address_incomplete"],
    ["no way to pay", starting({ provider_id: "" }), "address_incomplete"],
    ["no key", starting({}, { key: null }), "idempotency_key_missing"],
    ["a key with a space", starting({}, { key: "a b" }), "idempotency_key_missing"],
  ])("refuses %s before anything is asked", async (_, given, code) => {
    const asked = fakeStore()
    await expect(startCheckout(given)).rejects.toMatchObject({ code })
    expect(asked).toEqual([])
  })

  it("names every field at fault", async () => {
    fakeStore()
    const fault = await startCheckout(starting({ email: "", provider_id: "" })).catch((error) => error)
    expect(fault.details.fields.map(({ field }: { field: string }) => field)).toEqual([
      "email",
      "provider_id",
    ])
  })

  it.each([
    ["sold out", { inventory_quantity: 0 }, "out_of_stock"],
    ["not sold in the region", { calculated_price: null }, "variant_not_sold_here"],
  ])("refuses what is %s, and opens no payment", async (_, part, code) => {
    const asked = fakeStore({ variant: { ...VARIANT, ...part } as typeof VARIANT })
    await expect(startCheckout(starting())).rejects.toMatchObject({ code })
    expect(asked).toHaveLength(1)
  })

  it.each([
    ["total_changed", 409],
    ["checkout_busy", 409],
    ["out_of_stock", 409],
    ["idempotency_key_reused", 422],
    ["payment_provider_unavailable", 409],
    ["shipping_option_invalid", 400],
    ["cart_not_found", 404],
    ["country_not_in_region", 409],
  ])("passes the back end's %s on in the shopper's words", async (code, status) => {
    fakeStore({ fault: new StoreFault(status, "x", code, "in the back end's words") })
    const fault = await startCheckout(starting()).catch((error) => error)
    expect(fault).toBeInstanceOf(ShopError)
    expect(fault).toMatchObject({ code, status })
    expect(fault.message).not.toContain("back end")
  })

  it("gives other errors back as they are", async () => {
    const away = new ShopError("payment_provider_unreachable")
    fakeStore({ fault: away })
    await expect(startCheckout(starting())).rejects.toBe(away)
  })
})
