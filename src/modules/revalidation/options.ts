import { z } from "@medusajs/framework/zod"

const KEY_BYTES = 32

/** Tells the storefront what changed in the back office, so that its cached pages are made anew. */
export const revalidationOptions = z.strictObject({
  url: z.url({ protocol: /^https?$/ }).describe("The storefront's address for revalidation calls."),
  secret: z
    .string()
    .refine(
      (value) => Buffer.from(value, "base64").length >= KEY_BYTES,
      "must be at least 32 bytes in base64"
    )
    .describe("Standard Webhooks signing secret, in base64; the storefront has the same."),
  batch_ms: z
    .int()
    .min(0)
    .max(2000)
    .default(200)
    .describe("Milliseconds to wait for further changes, which then go in the same call."),
  retry_ms: z
    .array(z.int().min(0).max(60000))
    .max(10)
    .default([250, 1000, 4000])
    .describe("Milliseconds to wait before each further try, while the storefront can't be reached."),
  timeout_ms: z
    .int()
    .min(100)
    .max(60000)
    .default(5000)
    .describe("Milliseconds the storefront has to answer."),
})

export type RevalidationOptions = z.input<typeof revalidationOptions>
