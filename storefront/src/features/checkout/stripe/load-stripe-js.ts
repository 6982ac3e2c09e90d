import { type Stripe } from "@stripe/stripe-js"

/** Fetches Stripe's script, from Stripe as it demands, when a shopper pays by it and not before. */
export const loadStripeJs = async (publishableKey: string): Promise<Stripe> => {
  const { loadStripe } = await import("@stripe/stripe-js/pure")
  const stripe = await loadStripe(publishableKey)
  if (!stripe) throw new Error("Stripe.js needs a browser")
  return stripe
}
