// @ts-check
import { ERRORS } from "./errors.mjs"

/** What goes wrong on purpose. Each call to `set` changes only what it names. */
export class Faults {
  #downUntil = 0
  #next429 = 0
  #next500 = 0
  slowMs = 0
  webhooksOff = false
  /** @type {"processed" | "failed" | "needs-attention"} */
  refundOutcome = "processed"
  /** @type {"success" | "declined"} of a saved card */
  chargeOutcome = "success"

  /** @param {() => Date} now */
  constructor(now) {
    this.now = now
  }

  /** Whether the machine is off: it neither answers nor sends webhooks. */
  get isDown() {
    return this.now().getTime() < this.#downUntil
  }

  /** Takes one of the refusals that were ordered. */
  refusal() {
    if (this.#next429 > 0) {
      this.#next429 -= 1
      return ERRORS.tooManyRequests()
    }
    if (this.#next500 > 0) {
      this.#next500 -= 1
      return ERRORS.internal()
    }
    return undefined
  }

  /** @param {Record<string, unknown>} orders */
  set({ down_ms, next_429, next_500, slow_ms, webhooks, refund_outcome, charge_outcome }) {
    if (down_ms !== undefined) this.#downUntil = this.now().getTime() + number(down_ms, "down_ms")
    if (next_429 !== undefined) this.#next429 = number(next_429, "next_429")
    if (next_500 !== undefined) this.#next500 = number(next_500, "next_500")
    if (slow_ms !== undefined) this.slowMs = number(slow_ms, "slow_ms")
    if (webhooks !== undefined) this.webhooksOff = oneOf(webhooks, ["on", "off"], "webhooks") === "off"
    if (refund_outcome !== undefined) {
      this.refundOutcome = oneOf(refund_outcome, ["processed", "failed", "needs-attention"], "refund_outcome")
    }
    if (charge_outcome !== undefined)
      this.chargeOutcome = oneOf(charge_outcome, ["success", "declined"], "charge_outcome")
  }
}

/**
 * @param {unknown} value
 * @param {string} name
 */
function number(value, name) {
  if (typeof value === "number" && Number.isFinite(value) && value >= 0) return value
  throw ERRORS.invalidParams(`${name} must be a number of 0 or more`)
}

/**
 * @template {string} Choice
 * @param {unknown} value
 * @param {Choice[]} choices
 * @param {string} name
 * @returns {Choice}
 */
export function oneOf(value, choices, name) {
  const found = choices.find((choice) => choice === value)
  if (found) return found
  throw ERRORS.invalidParams(`${name} must be one of ${choices.join(", ")}`)
}
