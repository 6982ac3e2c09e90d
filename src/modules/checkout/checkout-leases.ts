import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import { generateEntityId, InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { Leases } from "../../capability/leases"
import { parseOptions } from "../../capability/parse-options"
import { checkoutErrors } from "./errors"
import { Checkout } from "./models/checkout"
import { CheckoutRequest } from "./models/checkout-request"
import { PaymentAttempt } from "./models/payment-attempt"
import { PaymentLedgerEntry } from "./models/payment-ledger-entry"
import type { checkoutOptions } from "./options"
import { ABANDON_LEASE, CLAIM_LEASE, MARK_BEGUN, RELEASE_LEASE, RENEW_LEASE } from "./statements"

type Options = z.infer<typeof checkoutOptions>
export type Sql = Context<EntityManager>

/** The lease by which one process at a time works on a cart's payments. */
export class CheckoutLeases extends MedusaService({
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

  protected async run<Row>(context: Sql, statement: string, values: unknown[]): Promise<Row[]> {
    return (context.transactionManager ?? context.manager)?.execute<Row[]>(statement, values) ?? []
  }
}
