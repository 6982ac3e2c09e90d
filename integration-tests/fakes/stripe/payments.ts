import { randomBytes } from "node:crypto"
import type { Fields } from "./parse-form"
import { StripeRefusal } from "./stripe-refusal"

export type IntentStatus =
  "requires_payment_method" | "requires_action" | "requires_capture" | "succeeded" | "canceled"
export type Intent = {
  id: string
  object: "payment_intent"
  amount: number
  amount_received: number
  currency: string
  status: IntentStatus
  client_secret: string
  capture_method: string
  customer: string | null
  metadata: Record<string, unknown>
  payment_method: string | null
  last_payment_error: { code: string; decline_code: string; message: string } | null
  next_action: { type: string } | null
  latest_charge: string | null
  created: number
  livemode: false
}
export type Refund = {
  id: string
  object: "refund"
  amount: number
  currency: string
  payment_intent: string
  status: "succeeded"
}
/** What a shopper does in Stripe's form; `challenge` asks for 3-D Secure. */
export type CardOutcome = "success" | "declined" | "challenge"

const token = (prefix: string) => `${prefix}_${randomBytes(12).toString("hex")}`
const DECLINED = {
  code: "card_declined",
  decline_code: "generic_decline",
  message: "Your card was declined.",
}

/** Payment intents and refunds as Stripe keeps them. Amounts are subunits. */
export class Payments {
  readonly intents = new Map<string, Intent>()
  readonly refunds: Refund[] = []

  create({ amount, currency, customer, capture_method, metadata }: Fields): Intent {
    if (!Number.isInteger(Number(amount)) || Number(amount) < 1)
      throw new StripeRefusal(400, "Invalid positive integer", { code: "parameter_invalid_integer" })
    const id = token("pi")
    const intent: Intent = {
      id,
      object: "payment_intent",
      amount: Number(amount),
      amount_received: 0,
      currency: String(currency),
      status: "requires_payment_method",
      client_secret: `${id}_secret_${randomBytes(8).toString("hex")}`,
      capture_method: typeof capture_method === "string" ? capture_method : "automatic",
      customer: typeof customer === "string" ? customer : null,
      metadata: typeof metadata === "object" ? metadata : {},
      payment_method: null,
      last_payment_error: null,
      next_action: null,
      latest_charge: null,
      created: Math.floor(Date.now() / 1000),
      livemode: false,
    }
    this.intents.set(id, intent)
    return intent
  }

  retrieve(id: string): Intent {
    const intent = this.intents.get(id)
    if (!intent) throw new StripeRefusal(404, `No such payment_intent: '${id}'`, { code: "resource_missing" })
    return intent
  }

  update(id: string, { amount, metadata }: Fields): Intent {
    const intent = this.#open(id)
    if (typeof amount === "string") intent.amount = Number(amount)
    if (typeof metadata === "object") Object.assign(intent.metadata, metadata)
    return intent
  }

  cancel(id: string): Intent {
    return Object.assign(this.#open(id), { status: "canceled", next_action: null })
  }

  capture(id: string): Intent {
    const intent = this.retrieve(id)
    if (intent.status !== "requires_capture") throw this.#unexpected(intent)
    return this.#succeed(intent)
  }

  /** Confirms with a card, as the shopper's browser would. */
  confirm(id: string, outcome: CardOutcome): Intent {
    const intent = this.#open(id)
    if (outcome === "declined") {
      const status = "requires_payment_method"
      return Object.assign(intent, { status, last_payment_error: DECLINED, next_action: null })
    }
    intent.payment_method = token("pm")
    intent.last_payment_error = null
    if (outcome === "challenge") {
      return Object.assign(intent, { status: "requires_action", next_action: { type: "use_stripe_sdk" } })
    }
    return intent.capture_method === "manual"
      ? Object.assign(intent, { status: "requires_capture", next_action: null })
      : this.#succeed(intent)
  }

  refund({ payment_intent, amount }: Fields): Refund {
    const intent = this.retrieve(String(payment_intent))
    if (intent.status !== "succeeded") throw this.#unexpected(intent)
    const given = this.refunds.filter((refund) => refund.payment_intent === intent.id)
    const left = given.reduce((rest, refund) => rest - refund.amount, intent.amount_received)
    if (left === 0) {
      throw new StripeRefusal(400, "The charge has been refunded.", { code: "charge_already_refunded" })
    }
    const wanted = amount === undefined ? left : Number(amount)
    if (wanted > left) throw new StripeRefusal(400, "The refund is greater than what is left of the charge")
    const refund: Refund = {
      id: token("re"),
      object: "refund",
      amount: wanted,
      currency: intent.currency,
      payment_intent: intent.id,
      status: "succeeded",
    }
    this.refunds.push(refund)
    return refund
  }

  #succeed(intent: Intent): Intent {
    const paid = { status: "succeeded", amount_received: intent.amount, next_action: null } as const
    return Object.assign(intent, { ...paid, latest_charge: token("ch") })
  }

  #open(id: string): Intent {
    const intent = this.retrieve(id)
    if (intent.status === "succeeded" || intent.status === "canceled") throw this.#unexpected(intent)
    return intent
  }

  #unexpected(intent: Intent): StripeRefusal {
    const detail = { code: "payment_intent_unexpected_state", payment_intent: intent }
    return new StripeRefusal(400, `This PaymentIntent has a status of ${intent.status}.`, detail)
  }
}
