import type { Environment } from "./environment-schema"

const paystackProvider = (env: Environment) => ({
  resolve: "./src/providers/payment-paystack",
  id: "paystack",
  options: {
    secret_key: env.PAYSTACK_SECRET_KEY,
    // A promotion of 15 % makes fractions of a cent; a shopper sees, and pays, whole ones.
    round_amounts: true,
    production: env.NODE_ENV === "production" && env.PAYSTACK_SANDBOX_URL === undefined,
    ...(env.PAYSTACK_SANDBOX_URL === undefined ? {} : { api_url: env.PAYSTACK_SANDBOX_URL }),
  },
})

const stripeProvider = (env: Environment) => ({
  resolve: "@medusajs/medusa/payment-stripe",
  id: "stripe",
  options: {
    apiKey: env.STRIPE_SECRET_KEY,
    webhookSecret: env.STRIPE_WEBHOOK_SECRET,
    capture: true,
    automaticPaymentMethods: true,
  },
})

/** How shoppers pay: Paystack and Stripe, each where its keys are given, beside Medusa's own manual payment. */
export const paymentModule = (env: Environment) => ({
  resolve: "@medusajs/medusa/payment",
  options: {
    providers: [
      ...(env.PAYSTACK_SECRET_KEY === undefined ? [] : [paystackProvider(env)]),
      ...(env.STRIPE_SECRET_KEY === undefined ? [] : [stripeProvider(env)]),
    ],
  },
})
