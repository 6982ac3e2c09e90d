import { z } from "@medusajs/framework/zod"

const record = z.record(z.string(), z.unknown())

/** What was sent along with a payment. It comes back as an object, as text that holds one, as "" or as 0. */
export function parseMetadata(metadata: unknown): Record<string, unknown> {
  return record.safeParse(typeof metadata === "string" ? parse(metadata) : metadata).data ?? {}
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Another system's words, since ours are always JSON.
    return undefined
  }
}
