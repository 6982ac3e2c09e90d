import type { InitiatePaymentInput, InitiatePaymentOutput } from "@medusajs/framework/types"
import { chargeSavedCard } from "./charge-saved-card"
import { chooseChannels } from "./choose-channels"
import { clientData } from "./client-data"
import type { Context } from "./context"
import { paystackErrors } from "./errors"
import { openTransaction, type Opened } from "./open-transaction"
import { readHolder } from "./read-holder"
import { requireCard } from "./require-card"
import type { Order } from "./transaction-body"

/**
 * Opens a payment page, or charges a saved card. What the client wrote into the session is replaced, so that no
 * reference, amount or payment of its invention is ever read back.
 * @throws MedusaError `currency_unsupported`, `amount_invalid`, `email_missing`, `saved_card_not_found`, `paystack_…`.
 */
export async function initiatePayment(
  context: Context,
  input: InitiatePaymentInput
): Promise<InitiatePaymentOutput> {
  const { session_id, email, callback_url, channels, save_card, saved_card } = clientData.parse(
    input.data ?? {}
  )
  if (!session_id) throw paystackErrors.create("session_invalid")
  const currency = input.currency_code.toUpperCase()
  const amount = context.subunits.of(input.amount, currency)
  const offered = context.settings.channels[currency]
  const holder = readHolder(input.context?.account_holder)
  const savesCard = Boolean(save_card && holder && (offered ?? ["card"]).includes("card"))
  const chosen = chooseChannels(offered, channels, savesCard)
  const order = { session_id, amount, currency, callback_url, channels: chosen }
  const give = (payer: string, opened: Opened) => outputOf({ ...order, email: payer }, opened, savesCard)

  if (saved_card) {
    const card = await requireCard(context, input.context?.account_holder, saved_card)
    return give(card.email, await chargeSavedCard(context, { ...order, email: card.email }, card.code))
  }
  const payer = email ?? clientData.parse({ email: input.context?.customer?.email }).email
  if (!payer) throw paystackErrors.create("email_missing")
  const saved_for = savesCard ? holder?.owner : undefined
  return give(payer, await openTransaction(context, { ...order, email: payer, saved_for }))
}

/** Those set to undefined would else stay as the client wrote them. */
function outputOf(order: Order, opened: Opened, savesCard: boolean): InitiatePaymentOutput {
  const none = {
    paid: undefined,
    problem: undefined,
    failure: undefined,
    refunds: undefined,
    surplus: undefined,
  }
  const data = { ...none, ...order, ...opened, saved_card: undefined, save_card: savesCard || undefined }
  return { id: opened.reference, data, status: "pending" }
}
