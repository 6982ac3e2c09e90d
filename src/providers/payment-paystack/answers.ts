import { z } from "@medusajs/framework/zod"

// Paystack's ids are 64-bit; as text none is cut.
const id = z.union([z.number(), z.string().min(1)]).transform(String)
const subunits = z.int().min(0)
const words = z.string().nullish()

const authorization = z.object({
  authorization_code: words,
  signature: words,
  reusable: z.boolean().nullish(),
  brand: words,
  card_type: words,
  last4: words,
  exp_month: words,
  exp_year: words,
  bank: words,
  country_code: words,
  channel: words,
})

const transaction = z.object({
  id,
  status: z.string(),
  reference: z.string(),
  amount: subunits,
  currency: z.string(),
  channel: words,
  paid_at: words,
  fees: subunits.nullish(),
  gateway_response: words,
  metadata: z.unknown(),
  authorization: authorization.nullish(),
  customer: z.object({ customer_code: words }).nullish(),
})

const refund = z.object({
  id,
  // Its creation tells the whole transaction, its list the transaction's id.
  transaction: z.union([id, z.object({ id, reference: z.string() })]),
  transaction_reference: words,
  amount: subunits,
  currency: z.string(),
  status: z.string(),
  merchant_note: words,
})

/** What this provider reads of Paystack's answers (its OpenAPI 1.0.0); more is allowed, less is not believed. */
export const answers = {
  initialized: z.object({
    authorization_url: z.url({ protocol: /^https?$/ }),
    access_code: z.string(),
    reference: z.string(),
  }),
  charged: z.object({
    status: words,
    authorization_url: z.url({ protocol: /^https?$/ }).nullish(),
    access_code: words,
  }),
  transaction,
  transactions: z.array(transaction),
  refund,
  refunds: z.array(refund),
  customer: z.object({
    id,
    customer_code: z.string(),
    email: z.string(),
    authorizations: z.array(authorization).nullish(),
  }),
  anything: z.unknown(),
}

export type Transaction = z.output<typeof transaction>
export type Authorization = z.output<typeof authorization>
export type RefundAnswer = z.output<typeof refund>
export type Customer = z.output<typeof answers.customer>
