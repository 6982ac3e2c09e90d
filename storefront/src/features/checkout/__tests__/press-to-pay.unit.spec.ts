import { beforeEach, describe, expect, it, vi } from "vitest"
import { ShopFault } from "@/features/cart/client/shop-fault"
import { fingerprint } from "../payment/fingerprint"
import { type Order, payable } from "../payment/order"
import { forgetPaymentKey, isPaymentOf } from "../payment/payment-key"
import { type PaymentStatus } from "../payment/payment-status"
import { pressToPay } from "../payment/press-to-pay"
import { toAddress } from "../address"

const order = (changes: Partial<Order> = {}, total = 42): Order => ({
  details: { ...toAddress({ first_name: "Wanjiru" }), email: "w@example.com" },
  shippingId: "so_1",
  providerId: "pp_paystack_paystack",
  cart: {
    country: "ke",
    currency: "KES",
    prices_include_tax: true,
    count: 1,
    lines: [{ id: "line_1", quantity: 1 } as Order["cart"]["lines"][number]],
    totals: { items: total, discount: 0, shipping: 0, tax: 0, total },
  },
  ...changes,
})

const status = (state: PaymentStatus["state"], reason: string | null = null): PaymentStatus => ({
  state,
  reason,
  message: null,
  payment: null,
  expires_at: null,
  order_id: null,
  order_number: null,
})

/** A tab of a browser, and a shop that answers each sending in turn. */
const tab = () => {
  const kept = new Map<string, string>()
  vi.stubGlobal("window", {
    sessionStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => kept.set(name, value),
      removeItem: (name: string) => kept.delete(name),
    },
  })
  const keys: string[] = []
  const press = (given: Order, ...answers: (PaymentStatus | ShopFault)[]) =>
    pressToPay(
      given,
      async (_, key) => {
        keys.push(key)
        const answer = answers.shift() ?? status("awaiting_payment")
        if (answer instanceof ShopFault) throw answer
        return answer
      },
      async () => undefined
    )
  return { kept, keys, press, distinct: () => new Set(keys).size }
}

describe("pressing to pay", () => {
  let here: ReturnType<typeof tab>
  beforeEach(() => {
    here = tab()
  })

  it("sends the same key for the same content: a double click, a reload, the back button", async () => {
    for (let press = 0; press < 3; press += 1) await here.press(order())
    expect(here.keys).toHaveLength(3)
    expect(here.distinct()).toBe(1)
    expect(here.keys[0]).toMatch(/^[0-9a-f]{32}$/)
  })

  it.each([
    ["way to pay", order({ providerId: "pp_system_default" })],
    ["delivery", order({ shippingId: "so_2" })],
    ["address", order({ details: { ...order().details, city: "Mombasa" } })],
    ["total", order({}, 43)],
  ])("sends another key for another %s", async (_, other) => {
    await here.press(order())
    await here.press(other)
    expect(here.distinct()).toBe(2)
  })

  it("keeps nothing of what the shopper typed", async () => {
    await here.press(order())
    expect([...here.kept.values()].join(" ")).not.toMatch(/wanjiru|example/i)
  })

  it("is a new wish after one that failed", async () => {
    await here.press(order())
    await expect(here.press(order(), status("failed", "payment_declined"))).resolves.toMatchObject({
      state: "awaiting_payment",
    })
    expect(here.keys[0]).toBe(here.keys[1])
    expect(here.keys[2]).not.toBe(here.keys[1])
  })

  it("answers a new wish that fails at once, and asks no second time", async () => {
    await expect(here.press(order(), status("failed"))).resolves.toMatchObject({ state: "failed" })
    expect(here.keys).toHaveLength(1)
  })

  it("does not ask for money again while a different amount is held", async () => {
    await here.press(order())
    const held = status("failed", "payment_held")
    await expect(here.press(order(), held)).resolves.toEqual(held)
    expect(here.keys).toHaveLength(2)
  })

  it("waits while the basket is being worked on, with the same key", async () => {
    const busy = () => new ShopFault("checkout_busy", "")
    await expect(here.press(order(), busy(), busy())).resolves.toMatchObject({ state: "awaiting_payment" })
    expect(here.keys).toHaveLength(3)
    expect(here.distinct()).toBe(1)
  })

  it("gives up waiting in the end", async () => {
    const busy = Array.from({ length: 20 }, () => new ShopFault("checkout_busy", ""))
    await expect(here.press(order(), ...busy)).rejects.toMatchObject({ code: "checkout_busy" })
    expect(here.keys).toHaveLength(8)
  })

  it.each(["offline", "back_end_unavailable", "payment_provider_unreachable"] as const)(
    "keeps the key after %s, for the payment may be open",
    async (code) => {
      await expect(here.press(order(), new ShopFault(code, ""))).rejects.toMatchObject({ code })
      await here.press(order())
      expect(here.distinct()).toBe(1)
    }
  )

  it("takes a new key after a refusal", async () => {
    await expect(here.press(order(), new ShopFault("total_changed", ""))).rejects.toMatchObject({
      code: "total_changed",
    })
    await here.press(order())
    expect(here.distinct()).toBe(2)
  })

  it("takes a new key where the shop knows this one for something else, and goes on", async () => {
    const reused = new ShopFault("idempotency_key_reused", "")
    await expect(here.press(order(), reused)).resolves.toMatchObject({ state: "awaiting_payment" })
    expect(here.distinct()).toBe(2)
  })

  it("knows whether the last payment is for this very basket", async () => {
    expect(isPaymentOf(payable(order().cart))).toBeNull()
    await here.press(order())
    forgetPaymentKey()
    expect(isPaymentOf(payable(order().cart))).toBe(true)
    expect(isPaymentOf(payable(order({}, 43).cart))).toBe(false)
  })

  it("works where the browser keeps nothing for the shop", async () => {
    vi.stubGlobal("window", {
      get sessionStorage(): Storage {
        throw new DOMException("blocked", "SecurityError")
      },
    })
    await here.press(order())
    await here.press(order())
    expect(here.distinct()).toBe(1)
    forgetPaymentKey()
  })
})

describe("a fingerprint", () => {
  it("is FNV-1a's", () => {
    expect(fingerprint("")).toBe(0xcbf29ce484222325n.toString(36))
    expect(fingerprint("a")).toBe(0xaf63dc4c8601ec8cn.toString(36))
    expect(fingerprint("foobar")).toBe(0x85944171f73967e8n.toString(36))
  })
})
