import { z } from "@medusajs/framework/zod"

/** Who may use a cart, and how much may be put into it. */
export const cartGuardOptions = z.strictObject({
  fractions: z
    .boolean()
    .default(false)
    .describe("true lets a cart hold 1.5 of something, for goods sold by the metre or the kilogram."),
  max_quantity: z.int().min(1).default(1000).describe("Most pieces that one request may ask for."),
})

export type CartGuardOptions = z.input<typeof cartGuardOptions>
