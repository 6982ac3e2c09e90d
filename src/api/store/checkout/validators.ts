import { z } from "@medusajs/framework/zod"

const LONGEST = 255
const text = z.string().trim().max(LONGEST)

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
  cart_id: z.string().min(1).max(LONGEST),
  email: z.email().max(LONGEST),
  shipping_address: address,
  billing_address: address.optional(),
  shipping_option_id: z.string().min(1).max(LONGEST),
  provider_id: z.string().startsWith("pp_").max(LONGEST),
  return_url: z.url({ protocol: /^https?$/ }).max(2048),
  expected_total: z.number().nonnegative().optional(),
  payment_data: z.record(z.string().max(LONGEST), z.unknown()).optional(),
})

export type CheckoutBody = z.infer<typeof CheckoutBody>
