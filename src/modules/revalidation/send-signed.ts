import { randomUUID } from "node:crypto"
import { setTimeout as wait } from "node:timers/promises"
import { Webhook } from "standardwebhooks"
import { revalidationErrors } from "./errors"
import type { ChangedEntity } from "./types"

export type Target = { url: string; secret: string; timeout_ms: number; retry_ms: number[] }

async function post(target: Target, entities: ChangedEntity[]): Promise<string | undefined> {
  const now = new Date()
  const id = `msg_${randomUUID()}`
  const body = JSON.stringify({ type: "catalogue.changed", timestamp: now.toISOString(), data: { entities } })
  const headers = {
    "content-type": "application/json",
    "webhook-id": id,
    "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
    "webhook-signature": new Webhook(target.secret).sign(id, now, body),
  }
  const signal = AbortSignal.timeout(target.timeout_ms)
  try {
    const response = await fetch(target.url, { method: "POST", headers, body, signal })
    return response.ok ? undefined : `It answered ${response.status}.`
  } catch (error) {
    return error instanceof Error ? `${error.message}.` : "It could not be reached."
  }
}

/**
 * Posts one message signed by the Standard Webhooks scheme, and again after each of `retry_ms` while it fails.
 * Error: `storefront_unreachable`.
 */
export async function sendSigned(target: Target, entities: ChangedEntity[]): Promise<void> {
  let fault = await post(target, entities)
  for (const pause of target.retry_ms) {
    if (fault === undefined) return
    await wait(pause)
    fault = await post(target, entities)
  }
  if (fault !== undefined) throw revalidationErrors.create("storefront_unreachable", fault)
}
