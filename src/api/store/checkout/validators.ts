import { z } from "@medusajs/framework/zod"

const LONGEST = 255
// PostgreSQL keeps every character but this one.
const isKept = (value: string) => !value.includes("\0")
const text = z.string().trim().max(LONGEST).refine(isKept)
const id = z.string().min(1).max(LONGEST).refine(isKept)

const address = z.strictObject({
  first_name: text.optional(),
  last_name: text.optional(),
  company: text.optional(),
  address_1: text.optional(),
  address_2: text.optional(),
  city: text.optional(),
  province: text.optional(),
  postal_code: text.optional(),
  country_code: z
    .string()
    .length(2)
    .transform((code) => code.toLowerCase()),
  phone: text.optional(),
})

/** Body of the checkout call. */
export const CheckoutBody = z.strictObject({
  cart_id: id,
  email: z.email().max(LONGEST),
  shipping_address: address,
  billing_address: address.optional(),
  shipping_option_id: id,
  provider_id: id.startsWith("pp_"),
  return_url: z.url({ protocol: /^https?$/, normalize: true }).max(2048),
  expected_total: z.number().nonnegative().optional(),
  payment_data: z
    .strictObject({
      saved_card: text.optional(),
      save_card: z.boolean().optional(),
      channels: z.array(text).max(20).optional(),
    })
    .optional(),
})

export type CheckoutBody = z.infer<typeof CheckoutBody>
