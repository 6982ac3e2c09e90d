import { paystackErrors } from "./errors"
import { paystackOptions, type PaystackSettings } from "./options"

/**
 * The options with their defaults.
 * @throws MedusaError `options_invalid` with one line a fault, naming options and never their values.
 */
export function readOptions(given: unknown): PaystackSettings {
  const parsed = paystackOptions.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(
    (issue) => `\n  - ${issue.path.join(".") || "options"}: ${issue.message}`
  )
  throw paystackErrors.create("options_invalid", faults.join(""))
}
