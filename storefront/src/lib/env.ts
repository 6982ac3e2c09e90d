import "server-only"
import { z } from "zod"

const origin = z.url({ protocol: /^https?$/ }).transform((value) => value.replace(/\/+$/, ""))

const schema = z.object({
  MEDUSA_BACKEND_URL: origin,
  MEDUSA_PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  STOREFRONT_URL: origin,
  REVALIDATION_SECRET: z.base64().min(32),
  S3_FILE_URL: z
    .literal("")
    .transform(() => undefined)
    .or(origin.optional()),
  STRIPE_PUBLISHABLE_KEY: z
    .literal("")
    .transform(() => undefined)
    .or(z.string().startsWith("pk_").optional()),
})

type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The environment, read when first asked for: a build needs none. Throws with every fault named, no value shown. */
export const env = (): Env => {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const faults = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`The storefront's environment is not usable. ${faults.join("; ")}`)
  }
  parsed = result.data
  return parsed
}
