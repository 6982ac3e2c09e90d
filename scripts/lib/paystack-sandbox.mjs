// @ts-check
import path from "node:path"

/**
 * Starts the sandbox that stands in for Paystack where no key is given.
 * @param {{
 *   settings: import("./settings.mjs").Settings, secrets: Record<string, string>,
 *   processes: import("./processes.mjs").Processes
 * }} run
 * @returns {() => string} the last lines of its log
 */
export function startPaystackSandbox({ settings, secrets, processes }) {
  const { root, home, port, sandboxPort } = settings
  const env = {
    PORT: String(sandboxPort),
    HOST: "127.0.0.1",
    PAYSTACK_SECRET_KEY: secrets.PAYSTACK_SANDBOX_KEY,
    PAYSTACK_SANDBOX_WEBHOOK_URL: `http://127.0.0.1:${port}/hooks/payment/paystack_paystack`,
    PAYSTACK_SANDBOX_FILE: path.join(home, "paystack-sandbox.jsonl"),
  }
  const args = [path.join(root, "scripts", "paystack-sandbox.mjs")]
  return processes.service({ name: "Paystack sandbox", command: process.execPath, args, cwd: home, env })
}
