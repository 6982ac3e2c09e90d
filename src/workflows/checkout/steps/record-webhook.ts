import { createHash } from "node:crypto"
import type { MedusaContainer, WebhookActionResult } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { causeOf } from "../../../capability/cause-of"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import { checkoutErrors } from "../../../modules/checkout/errors"
import type CheckoutModuleService from "../../../modules/checkout/service"
import type { PaymentAttemptRecord } from "../../../modules/checkout/types"
import { adoptSession } from "../adopt-session"
import { eventNameOf } from "../event-name-of"
import { settlementNews } from "../settlement-news"

export type ReceivedWebhook = {
  provider: string
  raw: string
  headers: Record<string, unknown>
}
type Recorded = { attempt: { id: string; cart_id: string } | null; isNew: boolean }

/** The parsed body. It is no input of the workflow: its engine stumbles over deep nesting and names like hasOwnProperty. */
function bodyOf({ raw }: ReceivedWebhook): Record<string, unknown> {
  try {
    const body: unknown = JSON.parse(raw)
    return typeof body === "object" && body !== null ? (body as Record<string, unknown>) : {}
  } catch {
    // A provider that reads the raw body says so.
    return {}
  }
}

async function verify(container: MedusaContainer, webhook: ReceivedWebhook): Promise<WebhookActionResult> {
  const payload = { data: bodyOf(webhook), rawData: webhook.raw, headers: webhook.headers }
  try {
    return await container
      .resolve(Modules.PAYMENT)
      .getWebhookActionAndData({ provider: webhook.provider, payload })
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`A webhook for ${encodeURIComponent(webhook.provider)} was refused: ${causeOf(error)}`)
    throw checkoutErrors.create("webhook_refused")
  }
}

/** The provider's own id of the event where it has one; Paystack has none, and repeats the very same bytes. */
function eventKeyOf(webhook: ReceivedWebhook): string {
  const { id } = bodyOf(webhook)
  return typeof id === "string" && id.startsWith("evt_")
    ? id
    : createHash("sha256").update(webhook.raw).digest("hex")
}

/** A bank wants the money back on its customer's behalf: staff must answer in time. */
async function noteDispute(container: MedusaContainer, attempt: PaymentAttemptRecord, name: string) {
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const isOver = name.endsWith("resolve")
  const attention =
    isOver && attempt.attention === "disputed" ? null : isOver ? attempt.attention : "disputed"
  const after = await checkout.record(attempt, { attention }, [
    { kind: "attention", outcome: name, actor: "webhook" },
  ])
  await container.resolve(Modules.EVENT_BUS).emit(settlementNews(attempt, after))
}

async function record(container: MedusaContainer, webhook: ReceivedWebhook): Promise<Recorded> {
  const { action, data } = await verify(container, webhook)
  const session = data?.session_id
  // Without a session it is some other shop's event on the same account: answered, and not kept.
  if (!session) return { attempt: null, isNew: false }
  const checkout = container.resolve<CheckoutModuleService>(CHECKOUT_MODULE)
  const [known] = await checkout.listPaymentAttempts(
    { session_id: session },
    { order: { created_at: "DESC" } }
  )
  const attempt = known ?? (await adoptSession(container, session))
  const name = eventNameOf(bodyOf(webhook))
  const provider_id = `pp_${webhook.provider}`
  const isNew = await checkout.receiveWebhook({
    attempt_id: attempt?.id ?? null,
    provider_id,
    event_key: eventKeyOf(webhook),
    outcome: action,
    name,
  })
  if (attempt && isNew && name.includes("dispute")) await noteDispute(container, attempt, name)
  return { attempt: attempt ? { id: attempt.id, cart_id: attempt.cart_id } : null, isNew }
}

/** Verifies a webhook and writes it down. Not undone: that it came stays true. Error: `webhook_refused`. */
export const recordWebhookStep = createStep(
  "record-webhook",
  async (webhook: ReceivedWebhook, { container }) => new StepResponse(await record(container, webhook))
)
