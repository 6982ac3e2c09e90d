import { z } from "@medusajs/framework/zod"

const paidFacts = z.looseObject({
  reference: z.unknown(),
  amount: z.unknown(),
  currency: z.unknown(),
  channel: z.unknown(),
  /** Major units of `currency`. */
  value: z.number().nullish(),
})
const refund = z.looseObject({ id: z.unknown(), status: z.string() })

/** What the capability reads of a provider's own session data; all of it may be missing. */
const providerFacts = z.looseObject({
  id: z.string().optional(),
  session_id: z.string().optional(),
  reference: z.string().optional(),
  status: z.string().optional(),
  authorization_url: z.string().optional(),
  client_secret: z.string().nullish(),
  problem: z.string().optional(),
  failure: z.string().optional(),
  refunds: z.array(refund).optional(),
  paid: paidFacts.optional(),
  surplus: z.array(paidFacts).optional(),
})

export type ProviderFacts = z.infer<typeof providerFacts>

/** Reads what a provider keeps with a payment session, whatever shape it has. */
export function providerFactsOf(data: unknown): ProviderFacts {
  const parsed = providerFacts.safeParse(data ?? {})
  return parsed.success ? parsed.data : {}
}
