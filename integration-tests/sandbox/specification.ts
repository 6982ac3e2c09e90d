import Ajv, { type ValidateFunction } from "ajv"
import published from "./paystack-openapi.json"

type Operation = { request?: object; answers: Record<string, object> }

const ajv = new Ajv({ strict: false, allErrors: true })
const operations: Record<string, Operation> = published.operations
const errors: Record<string, object> = published.errors

/**
 * Where the published specification contradicts itself, Paystack's documents, or what Paystack has been seen to
 * answer. Each is a place in an answer and what is really there.
 */
export const CONTRADICTIONS: { place: RegExp; why: string }[] = [
  {
    place: /^200 \/data\/\d+\/paidAt /,
    why: "The list wants text even where nothing was paid; `paid_at`, the same under its other name, may be null.",
  },
  {
    place: /^4\d\d \/code /,
    why: "401 and 404 give the kinds of fault as choices of `code`; in the examples beside, `type` holds the kind.",
  },
]

const sentences = (validate: ValidateFunction, prefix: string) =>
  (validate.errors ?? [])
    .map(
      ({ instancePath, message, params }) => `${prefix}${instancePath} ${message} ${JSON.stringify(params)}`
    )
    .filter((fault) => !CONTRADICTIONS.some(({ place }) => place.test(fault)))

/** What is wrong with an answer, by the specification; nothing when it is as published. */
export function answerFaults(operation: string, status: number, body: unknown): string[] {
  const schema = operations[operation]?.answers[status] ?? errors[status]
  if (!schema) return [`${operation} has no answer ${status} in the specification`]
  const validate = ajv.compile(schema)
  validate(body)
  return sentences(validate, `${status} `)
}

/** What is wrong with a request, by the specification. */
export function requestFaults(operation: string, body: unknown): string[] {
  const schema = operations[operation]?.request
  if (!schema) return [`${operation} takes no body in the specification`]
  const validate = ajv.compile(schema)
  validate(body)
  return sentences(validate, "request ")
}

/** Every operation there is. */
export const OPERATIONS = Object.keys(operations)
