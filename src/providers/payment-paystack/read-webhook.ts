import { PaymentActions } from "@medusajs/framework/utils"
import type { ProviderWebhookPayload, WebhookActionResult } from "@medusajs/framework/types"
import { admitWebhook } from "./admit-webhook"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { reference } from "./reference"
import { webhookEvent } from "./webhook-event"

const ACTIONS = new Map<string, PaymentActions>([
  ["charge.success", PaymentActions.SUCCESSFUL],
  ["charge.failed", PaymentActions.FAILED],
])

/**
 * What a webhook says, of which session (amount in major units). It only says that there is something to verify.
 * Events of refunds, disputes, transfers and those nobody knows yet are not supported, yet name their session.
 * @throws MedusaError `webhook_signature_invalid`, `webhook_address_refused`, `webhook_malformed`.
 */
export function readWebhook(
  context: Context,
  payload: ProviderWebhookPayload["payload"]
): WebhookActionResult {
  admitWebhook(payload, context.settings)
  const { event, data } = parse(payload.rawData)
  const session = [data?.reference, data?.transaction_reference, data?.transaction?.reference]
    .map((one) => reference.read(one)?.session_id)
    .find(Boolean)
  if (!session) return { action: PaymentActions.NOT_SUPPORTED }
  const action = ACTIONS.get(event) ?? PaymentActions.NOT_SUPPORTED
  return { action, data: { session_id: session, amount: amountOf(context, data) } }
}

function parse(rawData: string | Buffer) {
  const parsed = webhookEvent.safeParse(parseJson(rawData.toString()))
  if (!parsed.success) throw paystackErrors.create("webhook_malformed")
  return parsed.data
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Said by webhook_malformed.
    return undefined
  }
}

/** Zero where it can't be told: what was paid is asked of Paystack, never read here. */
function amountOf({ subunits }: Context, data: { amount?: number; currency?: string } | undefined): number {
  try {
    return subunits.toMajor(data?.amount ?? 0, data?.currency ?? "")
  } catch {
    // A currency the store does not take; verifying tells of it.
    return 0
  }
}
