import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import seedStore from "../../src/migration-scripts/001-store"
import seedPaymentProviders from "../../src/migration-scripts/003-payment-providers"
import offerPaymentProviders from "../../src/scripts/offer-payment-providers"
import { publishableKey } from "./seed/publishable-key"
import { withoutRevalidation } from "./seed/without-revalidation"

const KEYS = {
  PAYSTACK_SECRET_KEY: "sk_test_kiondo",
  STRIPE_SECRET_KEY: "sk_test_kiondo",
  STRIPE_PUBLISHABLE_KEY: "pk_test_kiondo",
  STRIPE_WEBHOOK_SECRET: "whsec_kiondo",
}
const MANUAL = "pp_system_default"

type Provider = { id: string; is_enabled: boolean }

jest.setTimeout(180_000)

// The runner reads the configuration before it applies an environment of its own.
beforeAll(() => {
  Object.assign(process.env, KEYS)
})

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ api, getContainer }) => {
    afterAll(() => {
      for (const name of Object.keys(KEYS)) delete process.env[name]
    })

    const offered = async () => {
      const key = await publishableKey(getContainer())
      const regions = await getContainer().resolve(Modules.REGION).listRegions({}, {})
      const rows = regions.map(async ({ id, currency_code }) => {
        const answer = await api.get("/store/payment-providers", { ...key, params: { region_id: id } })
        const providers: Provider[] = answer.data.payment_providers
        expect(providers.every((provider) => provider.is_enabled)).toBe(true)
        return [currency_code, providers.map((provider) => provider.id).sort()]
      })
      return Object.fromEntries(await Promise.all(rows))
    }
    const PAYSTACK = ["pp_paystack_paystack", MANUAL]
    const STRIPE = ["pp_stripe_stripe", MANUAL]
    const ALL = { eur: STRIPE, usd: STRIPE, kes: PAYSTACK, ngn: PAYSTACK, ghs: PAYSTACK, zar: PAYSTACK }

    beforeAll(async () => {
      withoutRevalidation(getContainer())
      await seedStore({ container: getContainer() })
    })

    it("offers Paystack in Africa and Stripe elsewhere, also in a shop that was seeded before", async () => {
      await seedPaymentProviders({ container: getContainer() })
      expect(await offered()).toEqual(ALL)
      await seedPaymentProviders({ container: getContainer() })
      expect(await offered()).toEqual(ALL)
    })

    it("follows the configuration: a provider whose keys are gone is offered no more", async () => {
      await seedPaymentProviders({ container: getContainer() })
      const { modules } = getContainer().resolve(ContainerRegistrationKeys.CONFIG_MODULE)
      const payment = modules?.[Modules.PAYMENT] as { options: { providers: { id: string }[] } }
      const { providers } = payment.options
      payment.options.providers = providers.filter(({ id }) => id === "paystack")
      await offerPaymentProviders({ container: getContainer() })
      payment.options.providers = providers
      expect(await offered()).toEqual({ ...ALL, eur: [MANUAL], usd: [MANUAL] })
    })
  },
})
