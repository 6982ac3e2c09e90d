// @ts-check
import { advanceRefund } from "./advance-refund.mjs"
import { Faults } from "./faults.mjs"
import { settle } from "./settle.mjs"
import { Store } from "./store.mjs"
import { Webhooks } from "./webhooks.mjs"

const TICK_MS = 25

/** Paystack, as far as a shop can see it: what it knows, what goes wrong on purpose, and what happens by itself. */
export class Sandbox {
  /** How often each address was called. @type {Map<string, number>} */
  calls = new Map()

  /**
   * @param {import("./sandbox-settings.mjs").SandboxSettings} settings
   * @param {() => Date} [now]
   */
  constructor(settings, now = () => new Date()) {
    this.settings = settings
    this.now = now
    this.store = new Store(settings.file)
    this.faults = new Faults(now)
    this.webhooks = new Webhooks(this)
  }

  /** Lets time pass until the returned function is called. */
  run() {
    const timer = setInterval(() => this.tick(), TICK_MS)
    return () => clearInterval(timer)
  }

  /** Does what has come due: slow payments, refunds, webhooks. */
  tick() {
    if (this.faults.isDown) return
    for (const { table, id } of this.store.due(this.now().getTime())) {
      if (table === "transactions") this.#finishSlow(id)
      else if (table === "refunds") this.#advance(id)
      else this.#send(id)
    }
  }

  /** @param {number} id */
  #finishSlow(id) {
    const transaction = this.store.get("transactions", id)
    if (!transaction) return
    const { channel, silent } = transaction
    settle(this, transaction, { outcome: "success", channel: channel ?? undefined, webhook: !silent })
  }

  /** @param {number} id */
  #advance(id) {
    const refund = this.store.get("refunds", id)
    if (refund) advanceRefund(this, refund)
  }

  /** @param {number} id */
  #send(id) {
    const webhook = this.store.get("webhooks", id)
    // Its own failures are part of what is written down.
    if (webhook) void this.webhooks.deliver(webhook)
  }
}
