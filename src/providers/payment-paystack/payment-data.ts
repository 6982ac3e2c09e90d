import { z } from "@medusajs/framework/zod"
import { paystackErrors } from "./errors"
import { reference } from "./reference"

const paymentData = z
  .looseObject({
    session_id: z.string(),
    reference: z.string(),
    previous_references: z.array(z.string()).max(200).default([]),
    email: z.string(),
    amount: z.int().min(1),
    currency: z.string().regex(/^[A-Z]{3}$/),
    callback_url: z.string().optional(),
    channels: z.array(z.string()).optional(),
    save_card: z.boolean().optional(),
    authorization_url: z.string().nullish(),
    access_code: z.string().nullish(),
    paid: z.looseObject({ reference: z.string() }).optional().catch(undefined),
  })
  .refine(({ session_id, reference: current, previous_references }) =>
    [current, ...previous_references].every((one) => reference.read(one)?.session_id === session_id)
  )

/** What a payment session holds. Amounts are in subunits; every reference is one of this very session. */
export type PaymentData = z.output<typeof paymentData>

/** @throws MedusaError `session_invalid` when it is not what this provider wrote. */
export function readPaymentData(data: unknown): PaymentData {
  const parsed = paymentData.safeParse(data)
  if (!parsed.success) throw paystackErrors.create("session_invalid")
  return parsed.data
}
