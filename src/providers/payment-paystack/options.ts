import { z } from "@medusajs/framework/zod"

const PAYSTACK_API = "https://api.paystack.co"
const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"]

const currency = z.string().regex(/^[A-Z]{3}$/, "write the currency as three capital letters, such as KES")
const channel = z.enum(["card", "bank", "ussd", "qr", "eft", "mobile_money", "bank_transfer"])

const isSafeAddress = (address: string) => {
  // Said by the check on addresses.
  if (!URL.canParse(address)) return true
  const { protocol, hostname } = new URL(address)
  return protocol === "https:" || LOOPBACK.includes(hostname)
}

/** Paystack as a payment provider. */
export const paystackOptions = z
  .strictObject({
    secret_key: z
      .string()
      .regex(/^sk_(live|test)_\w+$/, "give the secret key of Paystack's dashboard: sk_test_… or sk_live_…")
      .describe("Secret key from Paystack's dashboard. It calls Paystack and checks its webhooks."),
    production: z
      .boolean()
      .default(false)
      .describe("Is this production? A live key elsewhere, or a test key there, is warned of at boot."),
    api_url: z
      .url({ protocol: /^https?$/ })
      .refine(isSafeAddress, "only https carries the key safely, but for an address of this machine")
      .default(PAYSTACK_API)
      .describe("Address of Paystack. Another one is for a sandbox, and refused with a live key."),
    channels: z
      .partialRecord(currency, z.array(channel).min(1))
      .default({})
      .describe("Ways to pay by currency. A currency left out offers all that the account has."),
    subunits: z
      .partialRecord(currency, z.literal([1, 100, 1000]))
      .default({})
      .describe("Subunits in one unit, by currency, beside or in place of those in the table above."),
    round_amounts: z
      .boolean()
      .default(false)
      .describe("A total with a fraction of a subunit: true rounds it half up, false refuses it."),
    subaccount: z
      .string()
      .regex(/^ACCT_\w+$/, "a subaccount's code begins with ACCT_")
      .optional()
      .describe("Code of the subaccount that gets the money. Not together with split_code."),
    split_code: z
      .string()
      .regex(/^SPL_\w+$/, "a split's code begins with SPL_")
      .optional()
      .describe("Code of the split by which the money is shared. Not together with subaccount."),
    bearer: z
      .enum(["account", "subaccount"])
      .optional()
      .describe("Who bears Paystack's fees when there is a subaccount. A split has its own rule."),
    transaction_charge: z
      .int()
      .min(0)
      .optional()
      .describe("Subunits of each payment that stay with the main account. Needs subaccount."),
    webhook_addresses: z
      .array(z.union([z.ipv4(), z.ipv6()]))
      .default([])
      .describe("Network addresses that webhooks are taken from. Empty takes them from any."),
    webhook_address_header: z
      .string()
      .min(1)
      .toLowerCase()
      .default("x-forwarded-for")
      .describe("Header in which your proxy writes the caller's address; its last entry counts."),
    timeout_ms: z
      .int()
      .min(100)
      .max(60_000)
      .default(10_000)
      .describe("Milliseconds that one request to Paystack may take."),
    retries: z
      .int()
      .min(0)
      .max(5)
      .default(2)
      .describe("How many more times a request that may safely be repeated is tried."),
  })
  .refine(({ secret_key, api_url }) => !secret_key.startsWith("sk_live_") || api_url === PAYSTACK_API, {
    path: ["api_url"],
    error: "a live key goes to Paystack only; use a test key with a sandbox",
  })
  .refine(({ subaccount, split_code }) => !(subaccount && split_code), {
    path: ["split_code"],
    error: "give subaccount or split_code, not both",
  })
  .refine((options) => options.subaccount || (!options.bearer && options.transaction_charge === undefined), {
    path: ["subaccount"],
    error: "bearer and transaction_charge need a subaccount",
  })

/** What a store writes in its configuration. */
export type PaystackOptions = z.input<typeof paystackOptions>

/** The same, checked and with every default in its place. */
export type PaystackSettings = z.output<typeof paystackOptions>
