import { z } from "@medusajs/framework/zod"
import type { Reply } from "./exchange"
import type { Outcome } from "./outcome"

const envelope = z.object({
  status: z.boolean(),
  message: z.string().nullish(),
  code: z.string().nullish(),
  data: z.unknown(),
})

/** What a reply means: an answer of another shape than the schema's is unreadable, never half believed. */
export function readReply<Schema extends z.ZodType>(reply: Reply, schema: Schema): Outcome<z.output<Schema>> {
  if (!reply || reply.status >= 500) return { kind: "unanswered" }
  const body = envelope.safeParse(parse(reply.text))
  const isRefused = reply.status >= 400 || body.data?.status === false
  if (isRefused) {
    const { message, code } = body.data ?? {}
    return { kind: "refused", status: reply.status, code: code ?? undefined, message: message ?? "" }
  }
  const data = schema.safeParse(body.data?.data)
  return body.success && data.success ? { kind: "done", data: data.data } : { kind: "unreadable" }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No JSON is no answer of Paystack's: the envelope refuses it.
    return undefined
  }
}
