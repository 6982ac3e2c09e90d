import type { UpdatePaymentInput, UpdatePaymentOutput } from "@medusajs/framework/types"
import type { Context } from "./context"
import { openTransaction } from "./open-transaction"
import { readHolder } from "./read-holder"
import { readPaymentData } from "./payment-data"

/**
 * Another amount or currency is another transaction, under the session's next reference; the former stay on record,
 * since their pages are still open. Nothing changed, nothing asked.
 * @throws MedusaError `session_invalid`, `currency_unsupported`, `amount_invalid`, `paystack_…`.
 */
export async function updatePayment(
  context: Context,
  input: UpdatePaymentInput
): Promise<UpdatePaymentOutput> {
  const data = readPaymentData(input.data)
  const currency = input.currency_code.toUpperCase()
  const amount = context.subunits.of(input.amount, currency)
  if (amount === data.amount && currency === data.currency) return { data: input.data }

  const { session_id, email, callback_url, save_card } = data
  const saved_for = save_card ? readHolder(input.context?.account_holder)?.owner : undefined
  const offered = context.settings.channels[currency]
  const kept = data.channels?.filter((one) => !offered || offered.some((each) => each === one))
  const channels = kept?.length ? kept : offered
  const order = { session_id, email, amount, currency, callback_url, channels, saved_for }
  const opened = await openTransaction(context, order, [...data.previous_references, data.reference])
  return { data: { ...data, amount, currency, channels, ...opened, problem: undefined, failure: undefined } }
}
