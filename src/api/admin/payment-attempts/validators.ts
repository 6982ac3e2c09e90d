import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { ATTEMPT_STATES } from "../../../modules/checkout/models/payment-attempt"

const flag = z.enum(["true", "false"]).transform((value) => value === "true")

// PostgreSQL refuses to look for NUL.
const text = z
  .string()
  .max(255)
  .refine((value) => !value.includes("\0"))

/** Filters of the list of payments. */
export const PaymentAttemptsQuery = createFindParams({ limit: 20, offset: 0 }).extend({
  q: text.optional(),
  state: z
    .enum(ATTEMPT_STATES)
    .or(z.array(z.enum(ATTEMPT_STATES)))
    .optional(),
  provider_id: text.optional(),
  order_id: text.optional(),
  attention: flag.optional(),
  older_than_minutes: z.coerce.number().int().min(0).max(525_600).optional(),
})

export type PaymentAttemptsQuery = z.infer<typeof PaymentAttemptsQuery>

/** A refund by staff: an amount in major units, or all that is left. */
export const RefundBody = z.strictObject({
  amount: z.number().positive().optional(),
  note: z.string().trim().max(500).optional(),
})

export type RefundBody = z.infer<typeof RefundBody>
