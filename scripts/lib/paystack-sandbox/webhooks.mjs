// @ts-check
import { createHmac } from "node:crypto"

/**
 * @typedef {import("./records.mjs").Webhook} Webhook
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

const TIMEOUT_MS = 30_000
const MAX_WAIT_MS = 5 * 60_000
const GIVE_UP_MS = 72 * 60 * 60_000

/** What the shop is told: signed, delivered until it answers 200, and kept over a restart. */
export class Webhooks {
  /** @type {Set<number>} */
  #underWay = new Set()

  /** @param {Sandbox} sandbox */
  constructor(sandbox) {
    this.sandbox = sandbox
    this.url = sandbox.settings.webhookUrl
  }

  /**
   * Writes an event down; it is sent soon, or only by hand when it is held.
   * @param {{ event: string, reference: string, data: unknown, held?: boolean }} event
   */
  add({ event, reference, data, held = false }) {
    const { store, now, faults } = this.sandbox
    const kept = held || faults.webhooksOff || this.url === undefined
    store.put("webhooks", {
      id: store.nextId(),
      event,
      reference,
      body: JSON.stringify({ event, data }),
      state: kept ? "held" : "waiting",
      attempts: 0,
      last_status: null,
      created_at: now().toISOString(),
      due_at: kept ? null : now().getTime(),
    })
  }

  /**
   * Sends an event once, now.
   * @param {Webhook} webhook
   * @returns {Promise<Webhook>} with how it went
   */
  async deliver(webhook) {
    if (this.#underWay.has(webhook.id)) return webhook
    this.#underWay.add(webhook.id)
    const status = await this.#post(webhook.body)
    this.#underWay.delete(webhook.id)
    return this.sandbox.store.put("webhooks", this.#after(webhook, status))
  }

  /**
   * @param {Webhook} webhook
   * @param {number} status
   * @returns {Webhook}
   */
  #after(webhook, status) {
    const { now, settings } = this.sandbox
    const attempts = webhook.attempts + 1
    const tried = { ...webhook, attempts, last_status: status }
    if (status === 200 || webhook.state === "delivered") return { ...tried, state: "delivered", due_at: null }
    const time = now().getTime()
    if (time - Date.parse(webhook.created_at) > GIVE_UP_MS)
      return { ...tried, state: "given_up", due_at: null }
    const wait = Math.min(MAX_WAIT_MS, settings.retryMs * 2 ** Math.min(attempts - 1, 20))
    return { ...tried, state: "waiting", due_at: time + wait }
  }

  /**
   * @param {string} body
   * @returns {Promise<number>} the answer's status, 0 for none
   */
  async #post(body) {
    if (this.url === undefined) return 0
    const signature = createHmac("sha512", this.sandbox.settings.secretKey).update(body).digest("hex")
    const headers = { "content-type": "application/json", "x-paystack-signature": signature }
    try {
      const signal = AbortSignal.timeout(TIMEOUT_MS)
      const answer = await fetch(this.url, { method: "POST", headers, body, signal, redirect: "manual" })
      await answer.arrayBuffer()
      return answer.status
    } catch {
      return 0 // the shop is down: it is told again later
    }
  }
}
