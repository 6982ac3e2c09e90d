import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { kiondoOptionsSchema } from "../types/kiondo-options"

type Parsed = z.infer<typeof kiondoOptionsSchema>

/**
 * Options of one capability, checked at boot together with all others, so that every fault is told at once.
 * Left out, the capability is off.
 * @throws MedusaError `options_invalid` with one line a fault, naming options and never their values.
 */
export function parseOptions<Capability extends keyof Parsed>(
  capability: Capability,
  given: Record<string, unknown> | undefined
): Parsed[Capability] {
  // Medusa adds its database connection to the options of every module.
  const { database, ...own } = given ?? {}
  const parsed = kiondoOptionsSchema.safeParse(own)
  if (parsed.success) return parsed.data[capability]
  const faults = parsed.error.issues.map(
    (issue) => `  - ${issue.path.join(".") || "options"}: ${issue.message}`
  )
  const message = `The options of medusa-plugin-kiondo are not right:\n${faults.join("\n")}`
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "options_invalid")
}
