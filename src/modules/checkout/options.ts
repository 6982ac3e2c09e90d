import { z } from "@medusajs/framework/zod"

/** One checkout call, and a ledger by which each payment becomes one order or goes back. */
export const checkoutOptions = z.strictObject({
  return_origins: z
    .array(z.url({ protocol: /^https?$/ }))
    .min(1)
    .describe("Origins to which a shopper may be sent back after paying, such as https://shop.example."),
  immediate_providers: z
    .array(z.string().startsWith("pp_"))
    .default(["pp_system_default"])
    .describe("Payment providers that need nothing of the shopper: the order is made in the checkout call."),
  payment_window_minutes: z
    .int()
    .min(5)
    .max(1440)
    .default(60)
    .describe("Minutes a shopper has to pay; a payment that comes later is still found."),
  reconcile_after_seconds: z
    .int()
    .min(0)
    .max(3600)
    .default(120)
    .describe("Age in seconds from which the reconciliation job looks after a payment."),
  reconcile_batch: z
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .describe("Most payments that one run of the job looks at."),
  reconcile_every_minutes: z
    .int()
    .min(1)
    .max(60)
    .default(1)
    .describe("Minutes between two runs of the reconciliation job."),
  check_interval_ms: z
    .int()
    .min(0)
    .max(60000)
    .default(2000)
    .describe("Least milliseconds between two looks at one payment while a shopper waits."),
  lease_seconds: z
    .int()
    .min(1)
    .max(3600)
    .default(60)
    .describe("Seconds after its last sign of life in which a process that works on a cart counts as dead."),
  give_up_hours: z
    .int()
    .min(1)
    .max(720)
    .default(72)
    .describe("Hours after which the job no longer asks for an unpaid payment."),
})

export type CheckoutOptions = z.input<typeof checkoutOptions>
