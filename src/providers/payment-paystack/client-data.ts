import { z } from "@medusajs/framework/zod"

const wish = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

/** Anybody may write a session's data through the store API. These fields are taken from it, if they are right. */
export const clientData = z.object({
  session_id: wish(z.string()),
  email: wish(z.email().max(254)),
  callback_url: wish(z.url({ protocol: /^https?$/ }).max(2000)),
  channels: wish(z.array(z.string()).max(20)),
  save_card: wish(z.boolean()),
  saved_card: wish(z.string().min(1).max(200)),
})
