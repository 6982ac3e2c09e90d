import { MedusaError } from "@medusajs/framework/utils"

/** What one error code means: Medusa's error type decides the HTTP status, the message says what to do. */
export type ErrorDefinition = { type: string; message: string }

/** The closed list of a capability's errors; `create` makes one, with a detail put behind its sentence. */
export function defineErrors<Codes extends Record<string, ErrorDefinition>>(definitions: Codes) {
  const create = (code: keyof Codes & string, detail?: string): MedusaError => {
    const definition = definitions[code] as ErrorDefinition
    const message = detail ? `${definition.message} ${detail}` : definition.message
    return new MedusaError(definition.type, message, code)
  }
  return { definitions, create }
}
