// @ts-check
import { Sandbox } from "./lib/paystack-sandbox/sandbox.mjs"
import { sandboxSettings } from "./lib/paystack-sandbox/sandbox-settings.mjs"
import { serve } from "./lib/paystack-sandbox/serve.mjs"

/** Runs the sandbox until it is told to end. */
function run() {
  const settings = sandboxSettings(process.env)
  const sandbox = new Sandbox(settings)
  const server = serve(sandbox)
  const stopTime = sandbox.run()
  server.once("error", (error) => {
    console.error(`The Paystack sandbox cannot listen: ${error.message}`)
    process.exit(1)
  })
  server.listen(settings.port, settings.host, () => {
    const address = server.address()
    const port = typeof address === "object" && address ? address.port : settings.port
    console.log(`Paystack sandbox on http://localhost:${port} – no real money`)
  })
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      stopTime()
      server.close(() => process.exit(0))
      server.closeAllConnections()
    })
  }
}

try {
  run()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
