import { MedusaError } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"

/**
 * Options of one capability, checked at boot. Left out, the capability is off.
 * @throws MedusaError `options_invalid` with one line a fault, naming options and never their values.
 */
export function parseOptions<Schema extends z.ZodType>(
  capability: string,
  schema: Schema,
  given: Record<string, unknown> | undefined
): z.infer<Schema> | undefined {
  const options = given?.[capability]
  if (options === undefined) return undefined
  const parsed = schema.safeParse(options)
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(
    (issue) => `  - ${[capability, ...issue.path].join(".")}: ${issue.message}`
  )
  const message = `The options of medusa-plugin-kiondo are not right:\n${faults.join("\n")}`
  throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "options_invalid")
}
