import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { updateRegionsWorkflow } from "@medusajs/medusa/core-flows"

const PAYSTACK = { id: "paystack", payment_provider: "pp_paystack_paystack" }
const STRIPE = { id: "stripe", payment_provider: "pp_stripe_stripe" }
const OURS = [PAYSTACK, STRIPE]
const PAYSTACKS_CURRENCIES = ["kes", "ngn", "ghs", "zar"]

type Registration = { id?: string }
type Region = { id: string; currency_code: string; payment_providers?: ({ id: string } | undefined)[] }

/** The payment providers of this configuration. The table of providers keeps those of former ones as enabled. */
function configured(container: MedusaContainer): string[] {
  const { modules } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const payment = modules?.[Modules.PAYMENT]
  const options = typeof payment === "object" ? payment.options : undefined
  const providers = (options?.providers ?? []) as Registration[]
  const ids = new Set(providers.map(({ id }) => id))
  return OURS.filter(({ id }) => ids.has(id)).map(({ payment_provider }) => payment_provider)
}

const preferredFor = (currency: string) =>
  (PAYSTACKS_CURRENCIES.includes(currency) ? PAYSTACK : STRIPE).payment_provider

/**
 * Offers Paystack in the regions of its currencies and Stripe in the others, where their keys are given, and takes
 * away those whose keys are not. Every other provider of a region stays. Core's workflow refuses a provider that is
 * not configured, so it runs again when a key has come or gone.
 */
export async function offerPaymentProviders(container: MedusaContainer): Promise<void> {
  const available = configured(container)
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "region",
    fields: ["id", "currency_code", "payment_providers.id"],
  })
  for (const { id, currency_code, payment_providers } of data as Region[]) {
    const present = (payment_providers ?? []).flatMap((provider) => (provider ? [provider.id] : []))
    const gone = OURS.map(({ payment_provider }) => payment_provider).filter(
      (one) => !available.includes(one)
    )
    const preferred = preferredFor(currency_code)
    const wanted = new Set([...present, ...(available.includes(preferred) ? [preferred] : [])])
    for (const one of gone) wanted.delete(one)
    if (wanted.size === present.length && present.every((one) => wanted.has(one))) continue
    const update = { payment_providers: [...wanted] }
    await updateRegionsWorkflow(container).run({ input: { selector: { id }, update } })
  }
}
