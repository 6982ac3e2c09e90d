import { Webhook } from "standardwebhooks"
import { type Entity } from "@/lib/cache-tags"
import { catalogueChange } from "./catalogue-change"

export type Reading =
  | { entities: Entity[] }
  | { refusal: { status: 400 | 401; code: "invalid_signature" | "invalid_body"; message: string } }

const HEADERS = ["webhook-id", "webhook-timestamp", "webhook-signature"]

const unsigned = {
  refusal: {
    status: 401,
    code: "invalid_signature",
    message: "The signature is missing, wrong or older than five minutes.",
  },
} as const

const malformed = {
  refusal: { status: 400, code: "invalid_body", message: "The body is not a catalogue.changed message." },
} as const

const parse = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

const isSigned = (body: string, headers: Headers, secret: string): boolean => {
  const named = Object.fromEntries(HEADERS.map((name) => [name, headers.get(name) ?? ""]))
  try {
    new Webhook(secret).verify(body, named)
    return true
  } catch (error) {
    // It verifies the raw body first and parses after: a body that is signed but no JSON is for the caller to refuse.
    return error instanceof SyntaxError
  }
}

/** Verifies a message by the Standard Webhooks scheme on its raw body, then reads it. */
export const readCatalogueChange = (body: string, headers: Headers, secret: string): Reading => {
  if (!isSigned(body, headers, secret)) return unsigned
  const message = catalogueChange.safeParse(parse(body))
  return message.success ? { entities: message.data.data.entities } : malformed
}
