import { z } from "@medusajs/framework/zod"

const text = z.string().optional().catch(undefined)
const amount = z
  .union([z.int().min(0), z.string().regex(/^\d{1,15}$/)])
  .transform(Number)
  .optional()
  .catch(undefined)

// Charges name their reference, refunds that of their transaction, disputes hold the transaction.
const webhookData = z.object({
  reference: text,
  transaction_reference: text,
  transaction: z.object({ reference: text }).optional().catch(undefined),
  amount,
  currency: text,
})

/** What is read of a webhook. Refunds write their amount as text. */
export const webhookEvent = z.object({
  event: z.string(),
  data: webhookData.optional().catch(undefined),
})
