import { randomUUID } from "node:crypto"
import DataLoader from "dataloader"
import { Webhook } from "standardwebhooks"
import type { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../capability/parse-options"
import { revalidationErrors } from "./errors"
import { revalidationOptions } from "./options"
import type { ChangedEntity } from "./types"

type Settings = z.infer<typeof revalidationOptions>

const distinct = (entities: readonly ChangedEntity[]) => [
  ...new Map(entities.map((entity) => [`${entity.type}:${entity.id}`, entity])).values(),
]

/** Tells the storefront which entities changed: one signed call for all that change at about the same time. */
export default class RevalidationModuleService {
  private readonly batches: DataLoader<ChangedEntity, true> | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    const settings = parseOptions("revalidation", revalidationOptions, options)
    this.batches = settings && this.createBatches(settings)
  }

  get isEnabled(): boolean {
    return this.batches !== undefined
  }

  /** Resolves once the storefront has confirmed; rejects with `storefront_unreachable`. */
  async announce(entities: ChangedEntity[]): Promise<void> {
    const { batches } = this
    if (batches) await Promise.all(entities.map((entity) => batches.load(entity)))
  }

  private createBatches(settings: Settings): DataLoader<ChangedEntity, true> {
    const send = async (entities: readonly ChangedEntity[]): Promise<true[]> => {
      await this.send(settings, distinct(entities))
      return entities.map(() => true)
    }
    return new DataLoader(send, {
      cache: false,
      batchScheduleFn: (dispatch) => setTimeout(dispatch, settings.batch_ms),
    })
  }

  private async send(settings: Settings, entities: ChangedEntity[]): Promise<void> {
    const now = new Date()
    const id = `msg_${randomUUID()}`
    const body = JSON.stringify({
      type: "catalogue.changed",
      timestamp: now.toISOString(),
      data: { entities },
    })
    const headers = {
      "content-type": "application/json",
      "webhook-id": id,
      "webhook-timestamp": String(Math.floor(now.getTime() / 1000)),
      "webhook-signature": new Webhook(settings.secret).sign(id, now, body),
    }
    const signal = AbortSignal.timeout(settings.timeout_ms)
    const response = await fetch(settings.url, { method: "POST", headers, body, signal }).catch(
      (error: Error) => {
        throw revalidationErrors.create("storefront_unreachable", error.message)
      }
    )
    if (!response.ok)
      throw revalidationErrors.create("storefront_unreachable", `It answered ${response.status}.`)
  }
}
