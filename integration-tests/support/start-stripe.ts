import "../fakes/redirect-tls.cjs"
import { once } from "node:events"
import { mkdtempSync, rmSync } from "node:fs"
import { createRequire } from "node:module"
import type { AddressInfo } from "node:net"
import os from "node:os"
import path from "node:path"
import { makeCertificate } from "../fakes/stripe/make-certificate"
import { type CardOutcome, Payments } from "../fakes/stripe/payments"
import { type Customer, routes } from "../fakes/stripe/routes"
import { serveStripe, type StripeCall } from "../fakes/stripe/serve-stripe"

type StripeLibrary = {
  webhooks: { generateTestHeaderString: (input: { payload: string; secret: string }) => string }
}

const HOST = "api.stripe.com"
const KEYS = {
  STRIPE_SECRET_KEY: "sk_test_kiondo",
  STRIPE_PUBLISHABLE_KEY: "pk_test_kiondo",
  STRIPE_WEBHOOK_SECRET: "whsec_kiondo",
}

/** The very library Medusa's own provider uses, found from where that is. */
function stripeLibrary(): StripeLibrary {
  const medusa = createRequire(require.resolve("@medusajs/medusa/package.json"))
  return createRequire(medusa.resolve("@medusajs/payment-stripe"))("stripe")
}

/**
 * Stripe on this machine, under its production address. Call it before the back end boots: it puts Stripe's keys into
 * the environment of this process, and `stop` takes them out. A process of its own needs `env` and
 * `--require integration-tests/fakes/redirect-tls.cjs`.
 */
export async function startStripe() {
  const folder = mkdtempSync(path.join(os.tmpdir(), "kiondo-stripe-"))
  const certificate = makeCertificate(folder, HOST)
  const payments = new Payments()
  const calls: StripeCall[] = []
  const route = routes(payments, new Map<string, Customer>())
  const server = serveStripe({ secretKey: KEYS.STRIPE_SECRET_KEY, certificate, route, calls })
  await once(server.listen(0, "127.0.0.1"), "listening")
  const { port } = server.address() as AddressInfo
  const redirect = { TEST_TLS_HOSTS: HOST, TEST_TLS_PORT: String(port), TEST_TLS_CA: certificate.certFile }
  const env = { ...KEYS, ...redirect }
  Object.assign(process.env, env)
  let events = 0
  return {
    env,
    calls,
    intents: () => [...payments.intents.values()],
    intent: (id: string) => payments.retrieve(id),
    refunds: () => payments.refunds,
    /** Lets a shopper confirm in the browser. After `challenge`, `success` or `declined` ends 3-D Secure. */
    confirm: (id: string, outcome: CardOutcome = "success") => payments.confirm(id, outcome),
    /** An event on an intent as it now is, signed by Stripe's library: what to post, byte for byte. */
    event: (type: string, intentId: string) => {
      const object = payments.retrieve(intentId)
      const id = `evt_${++events}`
      const payload = JSON.stringify({ id, object: "event", type, livemode: false, data: { object } })
      const secret = KEYS.STRIPE_WEBHOOK_SECRET
      const signature = stripeLibrary().webhooks.generateTestHeaderString({ payload, secret })
      return { payload, headers: { "content-type": "application/json", "stripe-signature": signature } }
    },
    stop: async () => {
      for (const name of Object.keys(env)) delete process.env[name]
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      rmSync(folder, { recursive: true })
    },
  }
}

export type StripeFake = Awaited<ReturnType<typeof startStripe>>
