import type { PaystackSettings } from "./options"

/** One payment as it is asked for. `saved_for` is the customer whose card it saves; amount in subunits. */
export type Order = {
  session_id: string
  email: string
  amount: number
  currency: string
  callback_url?: string
  channels?: string[]
  saved_for?: string
}

/** What every request for money tells Paystack: who pays what under which reference, and who gets it. */
export function transactionBody(order: Order, reference: string, settings: PaystackSettings) {
  const { subaccount, split_code, bearer, transaction_charge } = settings
  return {
    email: order.email,
    amount: order.amount,
    currency: order.currency,
    reference,
    subaccount,
    split_code,
    bearer,
    transaction_charge: transaction_charge === undefined ? undefined : `${transaction_charge}`,
  }
}
