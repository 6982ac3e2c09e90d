import { readRefundAmount } from "../read-refund-amount"
import { refundOffer } from "../refund-offer"
import { samplePayment } from "./sample-payment"

describe("what staff may give back", () => {
  it("is what is left of an order's payment, without a rest of binary fractions", () => {
    const payment = samplePayment({ amount: 5199.5, paid_amount: 5199.5, refunded_amount: 1000.2 })
    expect(refundOffer(payment)).toEqual({ kind: "part", left: 4199.3, currency: "kes" })
    expect(refundOffer({ ...payment, refunded_amount: 5199.5 })).toMatchObject({ kind: "none" })
  })

  it("is all that came in, in its own currency, of a held payment", () => {
    const held = samplePayment({ state: "held", paid_amount: 18, paid_currency: "usd" })
    expect(refundOffer(held)).toEqual({ kind: "whole", left: 18, currency: "usd" })
    expect(refundOffer({ ...held, paid_amount: null, paid_currency: null })).toEqual({
      kind: "whole",
      left: null,
      currency: "kes",
    })
  })

  it("is asked for again where a refund failed, and not while one is under way", () => {
    const under = samplePayment({ state: "refunding", next_check_at: "2026-11-21T12:05:00.000Z" })
    expect(refundOffer(under)).toEqual({ kind: "none", why: "A refund is under way already." })
    expect(refundOffer({ ...under, attention: "refund_failed" })).toMatchObject({ kind: "whole" })
    expect(refundOffer({ ...under, next_check_at: null })).toMatchObject({ kind: "whole" })
  })

  it.each(["awaiting", "failed", "expired", "closed"] as const)("is nothing of one that is %s", (state) => {
    expect(refundOffer(samplePayment({ state }))).toEqual({ kind: "none", why: "Nothing was paid." })
  })

  it.each([
    ["paid", "The order is being made."],
    ["refunded", "All of it went back already."],
  ] as const)("is nothing of one that is %s", (state, why) => {
    expect(refundOffer(samplePayment({ state }))).toEqual({ kind: "none", why })
  })
})

describe("a typed refund", () => {
  const kes = { left: 100, currency: "kes" }

  it.each([
    ["100", 100],
    [" 12.5 ", 12.5],
    ["0,01", 0.01],
  ])("reads %s", (text, amount) => {
    expect(readRefundAmount(text, kes)).toEqual({ amount })
  })

  it.each([
    ["", "Type a sum such as 12.50."],
    ["-5", "Type a sum such as 12.50."],
    ["1.005", "Type a sum such as 12.50."],
    ["1e2", "Type a sum such as 12.50."],
    ["0", "Refund more than nothing."],
    ["100.01", "That is more than is left of this payment."],
  ])("refuses %j", (text, fault) => {
    expect(readRefundAmount(text, kes)).toEqual({ fault })
  })

  it("knows currencies without cents", () => {
    const xof = { left: 100, currency: "xof" }
    expect(readRefundAmount("5.5", xof)).toEqual({ fault: "Type a whole number: no cents here." })
    expect(readRefundAmount("5", xof)).toEqual({ amount: 5 })
  })
})
