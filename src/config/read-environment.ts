import { MedusaError } from "@medusajs/framework/utils"
import { type Environment, environmentSchema, PUBLIC_DEFAULTS } from "./environment-schema"

type Source = Record<string, string | undefined>

const withoutEmpty = (source: Source): Source =>
  Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))

const REQUIRED_IN_PRODUCTION = [
  ...Object.keys(PUBLIC_DEFAULTS),
  "DATABASE_URL",
  "BACKEND_URL",
  "STOREFRONT_URL",
]

function productionFaults(source: Source): string[] {
  if (source.NODE_ENV !== "production") return []
  return REQUIRED_IN_PRODUCTION.flatMap((name) => {
    if (source[name] === undefined) return [`${name}: is missing`]
    const isPublic = Object.values<string>(PUBLIC_DEFAULTS).includes(source[name])
    return isPublic ? [`${name}: is the public default; make your own`] : []
  })
}

function s3Faults(source: Source): string[] {
  if (source.S3_BUCKET === undefined) return []
  const missing = ["S3_REGION", "S3_FILE_URL"].filter((name) => source[name] === undefined)
  const faults = missing.map((name) => `${name}: is missing, since S3_BUCKET is given`)
  const halfAKey = (source.S3_ACCESS_KEY_ID === undefined) !== (source.S3_SECRET_ACCESS_KEY === undefined)
  return halfAKey ? [...faults, "S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: give both or neither"] : faults
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/
const isLocal = (address: string | undefined) =>
  address === undefined || (URL.canParse(address) && LOOPBACK.test(new URL(address).hostname))

function paystackFaults(source: Source): string[] {
  const { PAYSTACK_SANDBOX_URL, PAYSTACK_SECRET_KEY, BACKEND_URL } = source
  if (PAYSTACK_SANDBOX_URL === undefined) return []
  const faults = [
    [
      PAYSTACK_SECRET_KEY === undefined,
      "PAYSTACK_SECRET_KEY: is missing, since PAYSTACK_SANDBOX_URL is given",
    ],
    [PAYSTACK_SECRET_KEY?.startsWith("sk_live_"), "PAYSTACK_SANDBOX_URL: never together with a live key"],
    [!isLocal(BACKEND_URL), "PAYSTACK_SANDBOX_URL: only where BACKEND_URL is on this machine"],
    [!isLocal(PAYSTACK_SANDBOX_URL), "PAYSTACK_SANDBOX_URL: must be an address of this machine"],
  ] as const
  return faults.flatMap(([isWrong, fault]) => (isWrong ? [fault] : []))
}

const STRIPE = ["STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET"]

function stripeFaults(source: Source): string[] {
  const missing = STRIPE.filter((name) => source[name] === undefined)
  if (missing.length === STRIPE.length) return []
  return missing.map((name) => `${name}: is missing, since Stripe needs all three of its values`)
}

const groupFaults = (source: Source) =>
  [s3Faults, paystackFaults, stripeFaults].flatMap((find) => find(source))

/**
 * Reads and checks the whole environment of the back end; an empty variable counts as left out.
 * @param building - a build needs no secrets, so production's demands do not hold.
 * @throws MedusaError `environment_invalid` with one line a fault, naming variables and never their values.
 */
export function readEnvironment(source: Source, { building = false } = {}): Environment {
  const given = withoutEmpty(source)
  const parsed = environmentSchema.safeParse(given)
  const formFaults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
  const faults = [...(building ? [] : productionFaults(given)), ...groupFaults(given), ...formFaults]
  if (!parsed.success || faults.length > 0) {
    const message = `The environment is not right. See .env.template.\n${faults.map((f) => `  - ${f}`).join("\n")}`
    throw new MedusaError(MedusaError.Types.INVALID_DATA, message, "environment_invalid")
  }
  return parsed.data
}
