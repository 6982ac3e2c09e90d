import { z } from "zod"
import { ADDRESS_FIELDS, MAX_FIELD_LENGTH } from "../address"

const text = z.string().trim().max(MAX_FIELD_LENGTH)
const address = z.strictObject(Object.fromEntries(ADDRESS_FIELDS.map((field) => [field, text.default("")])))

/** What the shopper has typed so far; anything may be missing. */
export const draftSchema = z.strictObject({
  email: text.optional(),
  address: address.optional(),
  shipping_option_id: z.string().max(100).optional(),
})

/** What an order is placed with. `expected_total` is the total the shopper saw when confirming. */
export const orderSchema = z.strictObject({
  email: text.default(""),
  address: address.default({}),
  shipping_option_id: z.string().max(100).default(""),
  provider_id: z.string().max(100).default(""),
  expected_total: z.number().optional(),
})
