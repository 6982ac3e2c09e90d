import { z } from "@medusajs/framework/zod"

const MOST_LETTERS = 300

const part = z.number().min(0).max(1)

/** What staff say about a picture; what is left out stays. */
export const ImageBody = z.strictObject({
  alt: z.string().trim().max(MOST_LETTERS).nullable().optional(),
  focal_point: z.strictObject({ x: part, y: part }).nullable().optional(),
})

export type ImageBody = z.infer<typeof ImageBody>
