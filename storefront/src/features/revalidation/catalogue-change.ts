import { z } from "zod"
import { ENTITY_TYPES } from "@/lib/cache-tags"

const MOST = 1000

/** What the back end sends when the catalogue has changed. */
export const catalogueChange = z.object({
  type: z.literal("catalogue.changed"),
  timestamp: z.iso.datetime({ offset: true }),
  data: z.object({
    entities: z
      .array(z.object({ type: z.enum(ENTITY_TYPES), id: z.string().min(1).max(200) }))
      .min(1)
      .max(MOST),
  }),
})
