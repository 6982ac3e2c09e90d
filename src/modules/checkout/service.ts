import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../capability/parse-options"
import { checkoutErrors } from "./errors"
import { Leases } from "../../capability/leases"
import { Checkout } from "./models/checkout"
import { CheckoutRequest } from "./models/checkout-request"
import { PaymentAttempt } from "./models/payment-attempt"
import { PaymentLedgerEntry } from "./models/payment-ledger-entry"
import type { checkoutOptions } from "./options"
import {
  ABANDON_LEASE,
  CLAIM_CHECK,
  CLAIM_LEASE,
  INSERT_WEBHOOK,
  LINK_REQUEST,
  MARK_BEGUN,
  RECALL_REQUEST,
  RELEASE_LEASE,
  RENEW_LEASE,
} from "./statements"
import type { AttemptChanges, LedgerEntry, NewAttempt, PaymentAttemptRecord } from "./types"

type Options = z.infer<typeof checkoutOptions>
type AskedRequest = { cart_id: string; key: string; fingerprint: string }
type RecalledRequest = { id: string; fingerprint: string; attempt_id: string | null }
type Sql = Context<EntityManager>

/** Owns payment attempts, their append-only ledger, and the lease by which one process at a time settles a cart. */
export default class CheckoutModuleService extends MedusaService({
  Checkout,
  CheckoutRequest,
  PaymentAttempt,
  PaymentLedgerEntry,
}) {
  private readonly options: Options | undefined
  private readonly leases = new Leases()

  constructor(_container: unknown, options?: Record<string, unknown>) {
    super(...arguments)
    this.options = parseOptions("checkout", options)
  }

  get isEnabled(): boolean {
    return this.options !== undefined
  }

  /** Error: `checkout_off`. */
  get settings(): Options {
    if (!this.options) throw checkoutErrors.create("checkout_off")
    return this.options
  }

  /**
   * Takes the lease of a cart in one statement. Answers undefined while a live process holds it, and says
   * `interrupted` when the one before never gave it back.
   */
  @InjectManager()
  async claim(cartId: string, owner: string, @MedusaContext() context: Sql = {}) {
    const { lease_seconds: seconds } = this.settings
    const values = [generateEntityId(undefined, "chk"), cartId, owner, seconds]
    const [lease] = await this.run<{ interrupted: boolean }>(context, CLAIM_LEASE, values)
    if (lease) this.leases.hold(owner, seconds, () => this.renew(cartId, owner))
    return lease
  }

  @InjectManager()
  async renew(cartId: string, owner: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await this.run(context, RENEW_LEASE, [this.settings.lease_seconds, cartId, owner])
  }

  /** Gives a lease back: all is well with the cart. */
  @InjectManager()
  async release(cartId: string, owner: string, @MedusaContext() context: Sql = {}): Promise<void> {
    this.leases.drop(owner)
    await this.run(context, RELEASE_LEASE, [cartId, owner])
  }

  /** Gives a lease back after a fault: a completion that had begun stays marked as interrupted. */
  @InjectManager()
  async abandon(cartId: string, owner: string, @MedusaContext() context: Sql = {}): Promise<void> {
    this.leases.drop(owner)
    await this.run(context, ABANDON_LEASE, [cartId, owner])
  }

  /** Says, before an order is made, that one may be found half made. */
  @InjectManager()
  async markBegun(cartId: string, @MedusaContext() context: Sql = {}): Promise<void> {
    await this.run(context, MARK_BEGUN, [cartId])
  }

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

  private async run<Row>(context: Sql, statement: string, values: unknown[]): Promise<Row[]> {
    return context.manager?.execute<Row[]>(statement, values) ?? []
  }
}
