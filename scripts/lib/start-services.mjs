// @ts-check
import { startBackend } from "./backend.mjs"
import { origins, storefrontEnvironment } from "./environments.mjs"
import { startPaystackSandbox } from "./paystack-sandbox.mjs"
import { startStorefront } from "./storefront.mjs"
import { waitFor } from "./wait-for.mjs"

/**
 * Starts both servers and waits until each answers.
 * @param {import("./bring-up.mjs").Run & { backend: import("./backend.mjs").Backend, publishableKey: string }} run
 */
export async function startServices({
  session,
  settings,
  processes,
  reporter,
  backend,
  secrets,
  publishableKey,
}) {
  const { port, storefrontPort, sandboxPort } = settings
  const { signal } = session
  const env = storefrontEnvironment(settings, secrets, publishableKey)
  // A new database makes a new key.
  const shop = [publishableKey, ...Object.values(origins(settings))].join(" ")
  if (sandboxPort !== undefined) {
    const sandboxSaid = startPaystackSandbox({ settings, secrets, processes })
    await reporter.step("Start the Paystack sandbox", () =>
      waitFor(`http://127.0.0.1:${sandboxPort}/`, { signal, said: sandboxSaid })
    )
  }
  const backendSaid = startBackend(backend)
  const storefrontSaid = startStorefront({ settings, processes, env }, shop)
  await reporter.step("Start the back end", () =>
    waitFor(`http://127.0.0.1:${port}/health`, { signal, said: backendSaid })
  )
  await reporter.step("Start the storefront", () =>
    waitFor(`http://127.0.0.1:${storefrontPort}/`, { signal, said: storefrontSaid })
  )
}
