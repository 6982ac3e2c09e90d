import { z } from "@medusajs/framework/zod"

const holder = z.object({ customer_code: z.string().min(1), owner: z.string().min(1) })

/** Medusa's account holder as this provider wrote it: the customer at Paystack, and whose they are in the store. */
export function readHolder(accountHolder: unknown): z.output<typeof holder> | undefined {
  return z.object({ data: holder }).safeParse(accountHolder).data?.data
}
