/** A way to pay, as the checkout offers it. */
export type PaymentMethod = { provider_id: string; label: string; note: string; next: string }

const PAYSTACK = "pp_paystack_paystack"
const ON_DELIVERY = "pp_system_default"
const STRIPE = /^pp_stripe(?:-([a-z0-9]+))?_stripe$/
const AFRICA = new Set(["ke", "ng", "gh", "za"])

const PAYSTACK_WAYS: Record<string, { label: string; ways: string }> = {
  ke: { label: "M-Pesa or card", ways: "M-Pesa, card or bank" },
  ng: { label: "Card, bank transfer or USSD", ways: "Card, bank transfer, bank account or USSD" },
  gh: { label: "Mobile money or card", ways: "Mobile money (MTN, Telecel, AirtelTigo) or card" },
  za: { label: "Card or EFT", ways: "Card, instant EFT or QR code" },
}

const STRIPE_NAMES: Record<string, string> = {
  bancontact: "Bancontact",
  blik: "BLIK",
  ideal: "iDEAL",
  przelewy24: "Przelewy24",
}

function paystack(country: string): PaymentMethod {
  const { label, ways } = PAYSTACK_WAYS[country] ?? { label: "Card", ways: "Card, mobile money or bank" }
  return {
    provider_id: PAYSTACK,
    label,
    note: `${ways}, on the secure page of Paystack.`,
    next: "With this button you place an order and go on to Paystack’s secure page to pay. Then you come back here.",
  }
}

function stripe(id: string, kind: string | undefined): PaymentMethod {
  const name = kind && (STRIPE_NAMES[kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1))
  return {
    provider_id: id,
    label: name ?? "Card",
    note: name
      ? `With ${name}, through Stripe.`
      : "Also Apple Pay or Google Pay, where your device has them. Through Stripe.",
    next: "Next, you pay on this page, in a form of Stripe’s. Nothing is ordered before.",
  }
}

function methodOf(id: string, country: string): PaymentMethod {
  const stripeMatch = STRIPE.exec(id)
  if (stripeMatch) return stripe(id, stripeMatch[1])
  if (id === PAYSTACK) return paystack(country)
  if (id === ON_DELIVERY) {
    return {
      provider_id: id,
      label: "Pay on delivery (demo)",
      note: "You pay when the parcel arrives. No card is asked for here.",
      next: "With this button you place an order that you pay for when it arrives.",
    }
  }
  const name = id.split("_")[1] ?? id
  return {
    provider_id: id,
    label: name.charAt(0).toUpperCase() + name.slice(1),
    note: "On the page of this provider.",
    next: "With this button you place an order and go on to pay.",
  }
}

function rank(id: string, country: string): number {
  if (id === PAYSTACK) return AFRICA.has(country) ? 0 : 2
  if (STRIPE.test(id)) return id === "pp_stripe_stripe" ? 1 : 1.5
  return id === ON_DELIVERY ? 4 : 3
}

/** Whether a way to pay is one of Stripe's, which needs its publishable key in the browser. */
export const isStripe = (providerId: string): boolean => STRIPE.test(providerId)

/** The ways to pay in a country, the usual one first: Paystack in Africa, else Stripe, else on delivery. */
export function paymentMethods(providerIds: readonly string[], country: string): PaymentMethod[] {
  return [...providerIds]
    .sort((a, b) => rank(a, country) - rank(b, country) || a.localeCompare(b))
    .map((id) => methodOf(id, country))
}
