import type { z } from "@medusajs/framework/zod"

/**
 * Options of a provider, with their defaults.
 * @param refuse - makes the error of the faults, one a line, that name options and never their values.
 */
export function readOptions<Schema extends z.ZodType>(
  schema: Schema,
  given: unknown,
  refuse: (faults: string) => Error
): z.output<Schema> {
  const parsed = schema.safeParse(given ?? {})
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(
    (issue) => `\n  - ${issue.path.join(".") || "options"}: ${issue.message}`
  )
  throw refuse(faults.join(""))
}
