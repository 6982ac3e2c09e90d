import { describe, expect, it } from "vitest"
import { checkoutSecurityHeaders, securityHeaders } from "@/config/security-headers"
import { isPaidOnDelivery, paymentWords } from "../order/payment-words"
import { isStripe, paymentMethods } from "../payment/payment-methods"

const ids = ["pp_system_default", "pp_stripe_stripe", "pp_paystack_paystack"]

describe("the ways to pay", () => {
  it.each([
    ["ke", ["pp_paystack_paystack", "pp_stripe_stripe", "pp_system_default"]],
    ["ng", ["pp_paystack_paystack", "pp_stripe_stripe", "pp_system_default"]],
    ["de", ["pp_stripe_stripe", "pp_paystack_paystack", "pp_system_default"]],
  ])("in %s: the usual one first", (country, order) => {
    expect(paymentMethods(ids, country).map(({ provider_id }) => provider_id)).toEqual(order)
  })

  it.each([
    ["ke", "M-Pesa or card", /^M-Pesa/],
    ["ng", "Card, bank transfer or USSD", /USSD/],
    ["gh", "Mobile money or card", /^Mobile money/],
    ["za", "Card or EFT", /EFT/],
  ])("in %s: what its people pay with, and on whose page", (country, label, ways) => {
    const [first] = paymentMethods(["pp_paystack_paystack"], country)
    expect(first).toMatchObject({ label })
    expect(first?.note).toMatch(ways)
    expect(first?.note).toMatch(/secure page of Paystack/)
  })

  it("has words for one that it does not know, and for Stripe's others", () => {
    const known = ["pp_stripe-ideal_stripe", "pp_stripe_stripe", "pp_flutterwave_main"]
    expect(paymentMethods(known, "nl").map(({ label }) => label)).toEqual(["Card", "iDEAL", "Flutterwave"])
    expect(known.map(isStripe)).toEqual([true, true, false])
  })
})

describe("an order says of its payment", () => {
  const order = (payment_status: string | null, payment_provider = "pp_paystack_paystack") => ({
    payment_status,
    payment_provider,
  })

  it.each([
    [order("captured"), /^Paid\. Nothing more/],
    [order("refunded"), /on its way/],
    [order("partially_refunded"), /part of it is on its way/],
    [order("authorized"), /approved/],
    [order("not_paid"), /have not seen/],
    [order(null), /have not seen/],
    [order("authorized", "pp_system_default"), /paid on delivery/],
    [order("captured", "pp_system_default"), /^Paid on delivery/],
    [order("refunded", "pp_system_default"), /on its way/],
  ])("%o", (given, words) => {
    expect(paymentWords(given)).toMatch(words)
  })

  it("when it is paid at the door", () => {
    expect([order("captured"), order("authorized", "pp_system_default")].map(isPaidOnDelivery)).toEqual([
      false,
      true,
    ])
  })
})

describe("the content security policy", () => {
  const policyOf = (headers: { key: string; value: string }[]) =>
    headers.find(({ key }) => key === "Content-Security-Policy")?.value ?? ""

  it("lets Stripe into the checkout, and nowhere else", () => {
    expect(policyOf(securityHeaders())).not.toContain("stripe")
    const policy = policyOf(checkoutSecurityHeaders())
    expect(policy).toMatch(/script-src [^;]*https:\/\/js\.stripe\.com/)
    expect(policy).toMatch(/frame-src [^;]*https:\/\/hooks\.stripe\.com/)
    expect(policy).toMatch(/connect-src [^;]*https:\/\/api\.stripe\.com/)
    expect(policy).toMatch(/frame-ancestors 'none'/)
  })
})
