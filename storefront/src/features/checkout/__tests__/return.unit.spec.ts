import { describe, expect, it } from "vitest"
import { nextStep } from "../payment/next-step"
import { type PaymentStatus } from "../payment/payment-status"
import { reasonWords } from "../payment/reason-words"
import { pollDelay } from "../return/poll-delay"
import { hasEnded, returnView } from "../return/return-view"
import { returnWords } from "../return/return-words"
import { paymentReference } from "../server/payment-reference"

const status = (state: PaymentStatus["state"], more: Partial<PaymentStatus> = {}): PaymentStatus => ({
  state,
  reason: null,
  message: null,
  payment: null,
  expires_at: null,
  order_id: null,
  order_number: null,
  ...more,
})
const redirect = {
  provider_id: "pp_paystack_paystack",
  kind: "redirect" as const,
  url: "https://pay.example/1",
  client_secret: null,
  reference: "r.1",
}

describe("the return page", () => {
  it.each([
    ["before the first answer", undefined, 0, "asking"],
    ["when nothing is known yet", null, 2000, "asking"],
    ["when nothing is known still", null, 11_000, "unknown"],
    ["while the payment is awaited", status("awaiting_payment"), 1000, "waiting"],
    ["while it is awaited for long", status("awaiting_payment"), 60_000, "waiting_long"],
    ["once it is paid", status("processing"), 1000, "making"],
    ["once it is paid, and it takes long", status("processing"), 30_000, "making_long"],
    ["with the order of this browser", status("completed", { order_id: "order_1" }), 0, "to_order"],
    ["with the order of another browser", status("completed", { order_number: "7" }), 0, "placed"],
    ["when it was declined", status("failed", { reason: "payment_declined" }), 0, "failed"],
    ["when another amount came in", status("failed", { reason: "payment_held" }), 0, "held"],
    ["when it was paid back", status("refunded", { reason: "out_of_stock" }), 0, "refunded"],
    ["when the time is over", status("expired"), 0, "expired"],
  ] as const)("%s", (_, given, elapsedMs, view) => {
    expect(returnView({ status: given, elapsedMs })).toBe(view)
  })

  it("believes the provider's address only when it says that nothing was paid", () => {
    const awaiting = { status: status("awaiting_payment"), elapsedMs: 0 }
    expect(returnView({ ...awaiting, redirectStatus: "failed" })).toBe("failed")
    expect(returnView({ ...awaiting, redirectStatus: "succeeded" })).toBe("waiting")
    expect(returnView({ ...awaiting, status: status("processing"), redirectStatus: "failed" })).toBe("making")
  })

  it("goes on asking while there is something to wait for", () => {
    const views = ["asking", "waiting", "waiting_long", "making", "making_long", "unknown"] as const
    expect(views.some(hasEnded)).toBe(false)
    expect((["to_order", "placed", "failed", "held", "refunded", "expired"] as const).every(hasEnded)).toBe(
      true
    )
  })

  it("asks after a second, then every three, and seldom in the end", () => {
    expect(pollDelay(1)).toBe(1000)
    expect(pollDelay(2)).toBe(1300)
    expect(pollDelay(10)).toBe(3000)
    expect(pollDelay(121)).toBe(10_000)
  })

  it("calls nothing paid or ordered before it is, and promises no mail", () => {
    const awaited = status("awaiting_payment")
    for (const view of ["asking", "waiting", "waiting_long", "unknown"] as const) {
      expect(returnWords(view, awaited).title).not.toMatch(/received|placed/i)
    }
    const all = ["making_long", "placed", "held", "refunded", "expired", "failed"] as const
    for (const view of all) {
      const { title, text } = returnWords(view, status("completed", { order_number: "1042" }))
      expect(`${title} ${text}`).not.toMatch(/e-?mail/i)
    }
    expect(returnWords("placed", status("completed", { order_number: "1042" })).title).toBe(
      "Order 1042 is placed"
    )
  })

  it("has words for every reason, and for those it does not know", () => {
    const failed = ["payment_declined", "payment_cancelled", "payment_held", "out_of_stock", "cart_changed"]
    const words = failed.map((reason) => reasonWords({ state: "failed", reason, message: null }).title)
    expect(new Set(words).size).toBe(failed.length)
    expect(reasonWords({ state: "failed", reason: "new_reason", message: null }).title).toMatch(/go through/)
    expect(reasonWords({ state: "failed", reason: "new_reason", message: "As told." }).text).toBe("As told.")
    for (const reason of ["out_of_stock", "cart_changed", "cart_gone", "paid_twice", "new_reason"]) {
      expect(reasonWords({ state: "refunded", reason, message: null }).text).toMatch(
        /goes back to where it came from/
      )
    }
    expect(reasonWords({ state: "failed", reason: "payment_held", message: null }).text).toMatch(
      /don’t pay again/
    )
  })
})

describe("the way on from a payment", () => {
  it.each([
    [status("completed", { order_id: "order_1" }), { to: "order", path: "/ke/order/order_1" }],
    [status("awaiting_payment", { payment: redirect }), { to: "provider", url: "https://pay.example/1" }],
    [
      status("awaiting_payment", { payment: { ...redirect, kind: "client_secret", client_secret: "s" } }),
      { to: "element", clientSecret: "s" },
    ],
    [
      status("awaiting_payment", { payment: { ...redirect, url: null } }),
      { to: "return", path: "/ke/checkout/return" },
    ],
    [status("processing"), { to: "return", path: "/ke/checkout/return" }],
    [status("failed"), { to: "words" }],
    [status("refunded"), { to: "words" }],
    [status("expired"), { to: "words" }],
  ])("%#", (given, next) => {
    expect(nextStep(given, "ke")).toEqual(next)
  })
})

describe("the reference in the address", () => {
  it.each([
    ["?trxref=payses-1.1&reference=payses-1.1", "payses-1.1"],
    ["?trxref=payses-1.1", "payses-1.1"],
    ["?payment_intent=pi_123&redirect_status=succeeded", "pi_123"],
    ["", null],
    ["?reference=..%2F..%2Fadmin", null],
    ["?reference=%3Cscript%3E", null],
    [`?reference=${"x".repeat(201)}`, null],
  ])("%s", (query, reference) => {
    expect(paymentReference(`https://shop.example/api/checkout/status${query}`)).toBe(reference)
  })
})
