import { AbstractPaymentProvider } from "@medusajs/framework/utils"
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  CreateAccountHolderInput,
  DeleteAccountHolderInput,
  DeletePaymentInput,
  DeletePaymentMethodInput,
  DeletePaymentMethodOutput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  ListPaymentMethodsInput,
  ListPaymentMethodsOutput,
  Logger,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RetrievePaymentInput,
  SavePaymentMethodInput,
  SavePaymentMethodOutput,
  UpdateAccountHolderInput,
  UpdatePaymentInput,
  WebhookActionResult,
} from "@medusajs/framework/types"
import { accountHolder } from "./account-holder"
import { cardFacts } from "./card-facts"
import { PaystackClient } from "./client"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { forgetCard } from "./forget-card"
import { initiatePayment } from "./initiate-payment"
import type { PaystackOptions } from "./options"
import { readOptions } from "./read-options"
import { readWebhook } from "./read-webhook"
import { refundPayment } from "./refund-payment"
import { requireCard } from "./require-card"
import { retrievePayment } from "./retrieve-payment"
import type { Runtime } from "./runtime"
import { savedCards } from "./saved-cards"
import { Subunits } from "./subunits"
import { updatePayment } from "./update-payment"
import { verifyPayment } from "./verify-payment"
import { warnOfKey } from "./warn-of-key"

/** Paystack behind Medusa's payment interface: redirect page or saved card, verified by Paystack's own word only. */
export default class PaystackProviderService extends AbstractPaymentProvider<PaystackOptions> {
  static override identifier = "paystack"
  readonly #context: Context

  /** @throws MedusaError `options_invalid`. */
  static override validateOptions(options: Record<string, unknown>): void {
    readOptions(options)
  }

  constructor({ logger }: { logger: Logger }, options: PaystackOptions, runtime?: Runtime) {
    super({ logger }, options)
    const settings = readOptions(options)
    const client = new PaystackClient(settings, runtime)
    this.#context = { client, settings, subunits: new Subunits(settings), logger }
    warnOfKey(this.#context)
  }

  async initiatePayment(input: InitiatePaymentInput) {
    return await initiatePayment(this.#context, input)
  }

  async updatePayment(input: UpdatePaymentInput) {
    return await updatePayment(this.#context, input)
  }

  /** Paystack can't close a page it has opened. Whoever pays there later is found by the reference. */
  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data }
  }

  async authorizePayment({ data }: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    const verified = await verifyPayment(this.#context, data)
    return { status: verified.status, data: verified.data }
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const verified = await verifyPayment(this.#context, data)
    return { status: verified.status, data: verified.data }
  }

  async retrievePayment({ data }: RetrievePaymentInput) {
    return await retrievePayment(this.#context, data)
  }

  /** Nothing to ask for: Paystack captures as it authorises. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data }
  }

  /**
   * Does nothing, on purpose. An unpaid transaction runs out by itself; a paid one can't be voided, only refunded,
   * and that is refundPayment's. When a cart's completion fails after the payment, Medusa cancels the payment first
   * (authorize-payment-session) and then refunds it as captured (compensate-payment-if-needed): a refund here too
   * would give the money back twice.
   */
  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data }
  }

  async refundPayment(input: RefundPaymentInput) {
    return await refundPayment(this.#context, input)
  }

  async createAccountHolder(input: CreateAccountHolderInput) {
    return await accountHolder.create(this.#context, input)
  }

  async updateAccountHolder(input: UpdateAccountHolderInput) {
    return await accountHolder.update(this.#context, input)
  }

  async deleteAccountHolder(input: DeleteAccountHolderInput) {
    return await accountHolder.delete(this.#context, input)
  }

  /** The customer's saved cards, by what may be shown of them; the id is what `saved_card` takes. */
  async listPaymentMethods({ context }: ListPaymentMethodsInput): Promise<ListPaymentMethodsOutput> {
    const { cards } = await savedCards(this.#context, context?.account_holder)
    return cards.map((card) => ({ id: card.signature, data: cardFacts(card) }))
  }

  /** @throws MedusaError `saving_needs_payment`, always: Paystack saves a card by a payment with it. */
  async savePaymentMethod(_: SavePaymentMethodInput): Promise<SavePaymentMethodOutput> {
    throw paystackErrors.create("saving_needs_payment")
  }

  /** @throws MedusaError `saved_card_not_found`, `paystack_…`. */
  async deletePaymentMethod(input: DeletePaymentMethodInput): Promise<DeletePaymentMethodOutput> {
    const card = await requireCard(this.#context, input.context?.account_holder, input.data.id)
    await forgetCard(this.#context, card.code)
    return {}
  }

  /** @throws MedusaError `webhook_signature_invalid`, `webhook_address_refused`, `webhook_malformed`. */
  async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    return readWebhook(this.#context, payload)
  }
}
