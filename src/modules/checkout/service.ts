import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
} from "@medusajs/framework/utils"
import { CheckoutLeases, type Sql } from "./checkout-leases"
import { CLAIM_CHECK, COMPLETE_ATTEMPT, INSERT_WEBHOOK, LINK_REQUEST, RECALL_REQUEST } from "./statements"
import type { AttemptChanges, LedgerEntry, NewAttempt, PaymentAttemptRecord } from "./types"

type AskedRequest = { cart_id: string; key: string; fingerprint: string }
type RecalledRequest = { id: string; fingerprint: string; attempt_id: string | null }

/** Owns payment attempts, their append-only ledger, and the lease by which one process at a time settles a cart. */
export default class CheckoutModuleService extends CheckoutLeases {
  /** Remembers a request under its key, in one statement, or answers the one that is known under it. */
  @InjectManager()
  async recallRequest(asked: AskedRequest, @MedusaContext() context: Sql = {}) {
    const id = generateEntityId(undefined, "chkreq")
    const values = [id, asked.cart_id, asked.key, asked.fingerprint]
    const [row] = await this.run<RecalledRequest>(context, RECALL_REQUEST, values)
    return { ...asked, id, attempt_id: null, ...row, isNew: row?.id === id }
  }

  /** Ties a request to the payment it led to. */
  @InjectManager()
  async linkRequest(id: string, attemptId: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await this.run(context, LINK_REQUEST, [attemptId, id])
  }

  /** Enters a new payment and the first line of its ledger, both or neither. */
  @InjectTransactionManager()
  async open(
    attempt: NewAttempt,
    entry: LedgerEntry,
    @MedusaContext() context: Sql = {}
  ): Promise<PaymentAttemptRecord> {
    const opened = await this.createPaymentAttempts(attempt, context)
    await this.append(opened, [entry], context)
    return opened
  }

  /** Whether this caller may ask the provider now: true for one caller in each interval, in milliseconds. */
  @InjectManager()
  async claimCheck(
    attemptId: string,
    intervalMs = this.settings.check_interval_ms,
    @MedusaContext() context: Sql = {}
  ): Promise<boolean> {
    const values = [attemptId, intervalMs]
    return (await this.run(context, CLAIM_CHECK, values)).length > 0
  }

  /** Writes a webhook down. False when this very event was written down before. */
  @InjectManager()
  async receiveWebhook(
    event: {
      attempt_id: string | null
      provider_id: string
      event_key: string
      outcome: string
      name: string
    },
    @MedusaContext() context: Sql = {}
  ): Promise<boolean> {
    const detail = JSON.stringify({ event: event.name })
    const values = [
      generateEntityId(undefined, "payled"),
      event.attempt_id,
      event.provider_id,
      event.outcome,
      event.event_key,
      detail,
    ]
    return (await this.run(context, INSERT_WEBHOOK, values)).length > 0
  }

  /** Changes an attempt and appends to its ledger, both or neither. */
  @InjectTransactionManager()
  async record(
    attempt: PaymentAttemptRecord,
    changes: AttemptChanges,
    entries: LedgerEntry[],
    @MedusaContext() context: Sql = {}
  ): Promise<PaymentAttemptRecord> {
    await this.updatePaymentAttempts({ id: attempt.id, ...changes }, context)
    if (entries.length > 0) await this.append(attempt, entries, context)
    return { ...attempt, ...changes }
  }

  /** Says of a payment that its order is made, in one statement: no checkout goes without. */
  @InjectManager()
  async complete(
    attempt: PaymentAttemptRecord,
    order_id: string,
    actor: string,
    @MedusaContext() context: Sql = {}
  ): Promise<PaymentAttemptRecord> {
    const detail = JSON.stringify({ order_id })
    const values = [order_id, attempt.id, generateEntityId(undefined, "payled"), actor, detail]
    await this.run(context, COMPLETE_ATTEMPT, values)
    return { ...attempt, state: "completed", order_id, next_check_at: null, attention: null }
  }

  /** Appends to the ledger of an attempt. */
  @InjectManager()
  async append(
    attempt: Pick<PaymentAttemptRecord, "id" | "provider_id" | "currency_code">,
    entries: LedgerEntry[],
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const own = {
      attempt_id: attempt.id,
      provider_id: attempt.provider_id,
      currency_code: attempt.currency_code,
    }
    const occurred_at = new Date()
    await this.createPaymentLedgerEntries(
      entries.map((entry) => ({ ...own, ...entry, occurred_at })),
      context
    )
  }
}
