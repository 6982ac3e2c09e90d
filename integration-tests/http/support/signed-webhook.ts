import type { AxiosInstance } from "axios"
import type { PaystackSandbox, SandboxWebhook } from "../../support/paystack-sandbox"

export const PAYSTACK_HOOK = "/hooks/payment/paystack_paystack"

/** What the sandbox had to say of a payment, the last thing first said last. */
export async function webhookOf(sandbox: PaystackSandbox, reference: string): Promise<SandboxWebhook> {
  const { webhooks } = await sandbox.state()
  const webhook = webhooks.find((one) => one.reference === reference)
  if (!webhook) throw new Error(`the sandbox has no webhook for ${reference}`)
  return webhook
}

/** Sends bytes to the webhook as they are, under the signature they should have or another; answers the status. */
export async function postWebhook(
  api: AxiosInstance,
  sandbox: PaystackSandbox,
  { raw, signature = sandbox.sign(raw) }: { raw: string; signature?: string }
): Promise<number> {
  const { status } = await api.post(PAYSTACK_HOOK, raw, {
    headers: { "content-type": "application/json", "x-paystack-signature": signature },
    transformRequest: (body: string) => body,
    validateStatus: () => true,
  })
  return status
}
