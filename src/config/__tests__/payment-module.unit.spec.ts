import { paymentModule } from "../payment-module"
import { readEnvironment } from "../read-environment"

const KEY = "sk_test_kiondo"
const STRIPE = {
  STRIPE_SECRET_KEY: "sk_test_stripe",
  STRIPE_PUBLISHABLE_KEY: "pk_test_stripe",
  STRIPE_WEBHOOK_SECRET: "whsec_stripe",
}

const providersOf = (source: Record<string, string>) =>
  paymentModule(readEnvironment(source, { building: true })).options.providers

describe("paymentModule", () => {
  it("brings nobody whose keys are left out", () => {
    expect(providersOf({})).toEqual([])
  })

  it("brings Paystack with its key, and with no address but its own", () => {
    expect(providersOf({ PAYSTACK_SECRET_KEY: KEY, NODE_ENV: "production" })).toEqual([
      {
        resolve: "./src/providers/payment-paystack",
        id: "paystack",
        options: { secret_key: KEY, round_amounts: true, production: true },
      },
    ])
  })

  it("sends Paystack's calls to a sandbox, which is never production", () => {
    const PAYSTACK_SANDBOX_URL = "http://localhost:8100"
    const [paystack] = providersOf({
      PAYSTACK_SECRET_KEY: KEY,
      PAYSTACK_SANDBOX_URL,
      NODE_ENV: "production",
    })
    const options = { secret_key: KEY, round_amounts: true, production: false, api_url: PAYSTACK_SANDBOX_URL }
    expect(paystack?.options).toEqual(options)
  })

  it("brings Stripe with what it needs to check webhooks and to capture at once", () => {
    expect(providersOf(STRIPE)).toEqual([
      {
        resolve: "@medusajs/medusa/payment-stripe",
        id: "stripe",
        options: {
          apiKey: "sk_test_stripe",
          webhookSecret: "whsec_stripe",
          capture: true,
          automaticPaymentMethods: true,
        },
      },
    ])
  })
})
