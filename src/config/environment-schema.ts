import { z } from "@medusajs/framework/zod"

/** Secrets that everybody knows: refused in production, used elsewhere so that a checkout works at once. */
export const PUBLIC_DEFAULTS = {
  JWT_SECRET: "development-only-jwt-secret-never-use-it",
  COOKIE_SECRET: "development-only-cookie-secret-never-use",
  AUTH_MFA_ENCRYPTION_KEY: "ZGV2ZWxvcG1lbnQtb25seS1rZXktbmV2ZXItdXNlLWk=",
  REVALIDATION_SECRET: "ZGV2ZWxvcG1lbnQtb25seS1rZXktbmV2ZXItdXNlLWk=",
} as const

const SECRET_MIN_LENGTH = 32
const KEY_BYTES = 32

const flag = (fallback: "true" | "false") =>
  z
    .enum(["true", "false"], { error: "must be true or false" })
    .default(fallback)
    .transform((value) => value === "true")
const origin = z
  .url({ protocol: /^https?$/, error: "must be an http or https address such as https://shop.example" })
  .transform((value) => value.replace(/\/+$/, ""))
const secret = z.string().min(SECRET_MIN_LENGTH, `must be at least ${SECRET_MIN_LENGTH} characters`)
const key = z
  .string()
  .refine(
    (value) => Buffer.from(value, "base64").length === KEY_BYTES,
    `must be ${KEY_BYTES} bytes in base64`
  )

/** Every environment variable of the back end: its form, its default, what it does. `.env.template` is made of it. */
export const environmentSchema = z.object({
  NODE_ENV: z
    .enum(["development", "test", "production"])
    .default("development")
    .describe("How strictly the back end runs: production refuses default secrets."),
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: "must be a postgres:// address" })
    .default("postgres://localhost/kiondo")
    .describe("PostgreSQL 15 or later. Left out, npm start brings its own."),
  REDIS_URL: z
    .url({ protocol: /^rediss?$/, error: "must be a redis:// or rediss:// address" })
    .optional()
    .describe("Redis for events, workflows, locks and cache. Left out, locks are in PostgreSQL."),
  JWT_SECRET: secret.default(PUBLIC_DEFAULTS.JWT_SECRET).describe("Signs the tokens of staff and customers."),
  COOKIE_SECRET: secret.default(PUBLIC_DEFAULTS.COOKIE_SECRET).describe("Signs session cookies."),
  AUTH_MFA_ENCRYPTION_KEY: key
    .default(PUBLIC_DEFAULTS.AUTH_MFA_ENCRYPTION_KEY)
    .describe("Encrypts second-factor secrets at rest: 32 bytes in base64."),
  REVALIDATION_SECRET: key
    .default(PUBLIC_DEFAULTS.REVALIDATION_SECRET)
    .describe("Signs what the back end tells the storefront: 32 bytes in base64, the same on both."),
  BACKEND_URL: origin.default("http://localhost:9000").describe("Public address of the back end."),
  STOREFRONT_URL: origin.default("http://localhost:8000").describe("Public address of the storefront."),
  STORE_CORS: z
    .string()
    .min(1)
    .optional()
    .describe("Origins that may call /store; the storefront's by default."),
  ADMIN_CORS: z
    .string()
    .min(1)
    .optional()
    .describe("Origins that may call /admin; the back end's by default."),
  AUTH_CORS: z.string().min(1).optional().describe("Origins that may sign in; both of the above by default."),
  COOKIE_SECURE: flag("true").describe("false only for a demonstration over plain http on this machine."),
  UPLOAD_DIR: z
    .string()
    .min(1)
    .default("uploads")
    .describe("Folder of uploaded files, where no S3 is given."),
  MEDUSA_WORKER_MODE: z
    .enum(["shared", "server", "worker"])
    .default("shared")
    .describe("server answers requests, worker runs events and jobs, shared does both."),
  SEED_CATALOGUE: flag("true").describe("false leaves the demonstration catalogue out of a new database."),
  S3_BUCKET: z
    .string()
    .min(1)
    .optional()
    .describe("Bucket for uploaded files; given, it replaces UPLOAD_DIR."),
  S3_REGION: z.string().min(1).optional().describe("Region of the bucket, such as eu-central-1."),
  S3_FILE_URL: origin.optional().describe("Public address of the bucket's files, a CDN as a rule."),
  S3_ENDPOINT: origin.optional().describe("Address of an S3-compatible server; left out, AWS."),
  S3_ACCESS_KEY_ID: z.string().min(1).optional().describe("Access key; left out, the machine's IAM role."),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional().describe("Secret of the access key."),
  PAYSTACK_SECRET_KEY: z
    .string()
    .regex(/^sk_(test|live)_\w+$/, "must be Paystack's secret key: sk_test_… or sk_live_…")
    .optional()
    .describe("Paystack's secret key. Left out, npm start brings a sandbox where nobody pays for real."),
  PAYSTACK_SANDBOX_URL: origin
    .optional()
    .describe("Address of a Paystack sandbox on this machine, in place of Paystack. Never with a live key."),
  STRIPE_SECRET_KEY: z
    .string()
    .regex(/^[sr]k_(test|live)_\w+$/, "must be Stripe's secret or restricted key: sk_… or rk_…")
    .optional()
    .describe("Stripe's secret key. All three of Stripe's or none."),
  STRIPE_PUBLISHABLE_KEY: z
    .string()
    .regex(/^pk_(test|live)_\w+$/, "must be Stripe's publishable key: pk_test_… or pk_live_…")
    .optional()
    .describe("Stripe's publishable key. The storefront needs it too."),
  STRIPE_WEBHOOK_SECRET: z
    .string()
    .startsWith("whsec_", "must be the signing secret of Stripe's webhook: whsec_…")
    .optional()
    .describe("Signing secret of Stripe's webhook to /hooks/payment/stripe_stripe on the back end."),
  S3_PREFIX: z.string().min(1).optional().describe("Folder inside the bucket, such as uploads/."),
})

export type Environment = z.infer<typeof environmentSchema>
