import type { ProviderWebhookPayload } from "@medusajs/framework/types"
import { callerAddress } from "./caller-address"
import { paystackErrors } from "./errors"
import type { PaystackSettings } from "./options"
import { isSignature } from "./signature"

/**
 * Lets a webhook in when its raw body is signed with our key, and it comes from where it may.
 * @throws MedusaError `webhook_signature_invalid`, `webhook_address_refused`.
 */
export function admitWebhook(
  { rawData, headers }: ProviderWebhookPayload["payload"],
  { secret_key, webhook_addresses, webhook_address_header }: PaystackSettings
): void {
  const isBody = typeof rawData === "string" || Buffer.isBuffer(rawData)
  if (!isBody || !isSignature(headers?.["x-paystack-signature"], rawData, secret_key))
    throw paystackErrors.create("webhook_signature_invalid")
  if (webhook_addresses.length === 0) return
  const address = callerAddress(headers[webhook_address_header])
  if (!address || !webhook_addresses.includes(address)) throw paystackErrors.create("webhook_address_refused")
}
