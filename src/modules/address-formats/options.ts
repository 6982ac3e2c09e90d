import { z } from "@medusajs/framework/zod"

const COUNTRY_CODE = /^[a-z]{2}$/

/** What an address must have, by country. */
export const addressFormatsOptions = z.strictObject({
  phone_required: z
    .array(z.string().regex(COUNTRY_CODE, "must be lower-case ISO 3166-1 alpha-2 codes"))
    .default(["ke", "ng", "gh", "za"])
    .describe("Countries whose couriers call before they deliver, so that a phone number is asked for."),
})

export type AddressFormatsOptions = z.input<typeof addressFormatsOptions>
