import { MedusaError } from "@medusajs/framework/utils"

/** What a map holds under a key that an earlier step must have put there. */
export function requiredEntry<Key, Value>(entries: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = entries.get(key)
  if (value === undefined) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Seeding needs "${String(key)}", which is not there`
    )
  }
  return value
}
