import { PUBLIC_DEFAULTS } from "../environment-schema"
import { readEnvironment } from "../read-environment"

const KEY = Buffer.alloc(32, 7).toString("base64")
const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://kiondo@db.example/kiondo",
  JWT_SECRET: "j".repeat(40),
  COOKIE_SECRET: "c".repeat(40),
  AUTH_MFA_ENCRYPTION_KEY: KEY,
  REVALIDATION_SECRET: KEY,
  BACKEND_URL: "https://api.shop.example/",
  STOREFRONT_URL: "https://shop.example",
}

const faultOf = (source: Record<string, string | undefined>) => {
  try {
    readEnvironment(source)
  } catch (error) {
    return error
  }
  throw new Error("the environment was taken")
}

describe("readEnvironment", () => {
  it("works with nothing at all outside production", () => {
    expect(readEnvironment({})).toMatchObject({
      NODE_ENV: "development",
      BACKEND_URL: "http://localhost:9000",
      COOKIE_SECURE: true,
      MEDUSA_WORKER_MODE: "shared",
    })
  })

  it("takes a whole production environment, and trims addresses", () => {
    expect(readEnvironment(PRODUCTION).BACKEND_URL).toBe("https://api.shop.example")
  })

  it("names each missing secret in production", () => {
    expect(faultOf({ NODE_ENV: "production" })).toMatchObject({
      code: "environment_invalid",
      message: expect.stringMatching(
        /JWT_SECRET: is missing[\s\S]*COOKIE_SECRET: is missing[\s\S]*AUTH_MFA_ENCRYPTION_KEY: is missing[\s\S]*REVALIDATION_SECRET: is missing[\s\S]*DATABASE_URL: is missing/
      ),
    })
  })

  it("refuses the secrets that everybody knows, without printing them", () => {
    const fault = faultOf({ ...PRODUCTION, ...PUBLIC_DEFAULTS })
    expect(fault).toMatchObject({ message: expect.stringContaining("JWT_SECRET: is the public default") })
    for (const secret of Object.values(PUBLIC_DEFAULTS)) {
      expect(String(fault)).not.toContain(secret)
    }
  })

  it("lists every fault at once and no value", () => {
    const fault = faultOf({
      ...PRODUCTION,
      JWT_SECRET: "hunter2",
      REDIS_URL: "http://redis.example",
      COOKIE_SECURE: "yes",
    })
    const { message } = fault as Error
    expect(message).toContain("JWT_SECRET: must be at least 32 characters")
    expect(message).toContain("REDIS_URL: must be a redis:// or rediss:// address")
    expect(message).toContain("COOKIE_SECURE: must be true or false")
    expect(message).not.toContain("hunter2")
  })

  it("demands no secrets of a build", () => {
    expect(readEnvironment({ NODE_ENV: "production" }, { building: true }).NODE_ENV).toBe("production")
  })

  it("wants the rest of S3 when a bucket is given, and a whole key or none", () => {
    const { message } = faultOf({ S3_BUCKET: "b", S3_ACCESS_KEY_ID: "AK" }) as Error
    expect(message).toContain("S3_REGION: is missing")
    expect(message).toContain("S3_FILE_URL: is missing")
    expect(message).toContain("S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY: give both or neither")
  })

  const SANDBOX = { PAYSTACK_SANDBOX_URL: "http://localhost:8100", PAYSTACK_SECRET_KEY: "sk_test_1" }

  it("takes a Paystack sandbox on this machine with a test key", () => {
    const BACKEND_URL = "http://127.0.0.1:9000"
    expect(readEnvironment({ ...SANDBOX, BACKEND_URL })).toMatchObject(SANDBOX)
  })

  it.each([
    [{ PAYSTACK_SECRET_KEY: "sk_live_1" }, "PAYSTACK_SANDBOX_URL: never together with a live key"],
    [
      { PAYSTACK_SECRET_KEY: undefined },
      "PAYSTACK_SECRET_KEY: is missing, since PAYSTACK_SANDBOX_URL is given",
    ],
    [
      { BACKEND_URL: "https://api.shop.example" },
      "PAYSTACK_SANDBOX_URL: only where BACKEND_URL is on this machine",
    ],
    [
      { BACKEND_URL: "https://localhost.shop.example" },
      "PAYSTACK_SANDBOX_URL: only where BACKEND_URL is on this machine",
    ],
    [
      { PAYSTACK_SANDBOX_URL: "https://pay.example" },
      "PAYSTACK_SANDBOX_URL: must be an address of this machine",
    ],
    [{ PAYSTACK_SECRET_KEY: "pk_test_1" }, "PAYSTACK_SECRET_KEY: must be Paystack's secret key"],
  ])("refuses a sandbox with %j", (change, sentence) => {
    expect(faultOf({ ...SANDBOX, ...change })).toMatchObject({
      code: "environment_invalid",
      message: expect.stringContaining(sentence),
    })
  })

  const STRIPE = {
    STRIPE_SECRET_KEY: "sk_test_1",
    STRIPE_PUBLISHABLE_KEY: "pk_test_1",
    STRIPE_WEBHOOK_SECRET: "whsec_1",
  }

  it.each(Object.keys(STRIPE))("wants all three of Stripe's values, and misses %s", (name) => {
    expect(readEnvironment(STRIPE)).toMatchObject(STRIPE)
    const { message } = faultOf({ ...STRIPE, [name]: undefined }) as Error
    expect(message).toContain(`- ${name}: is missing, since Stripe needs all three of its values`)
    expect(message.match(/Stripe needs/g)).toHaveLength(1)
    expect(message).not.toMatch(/sk_test_1|pk_test_1|whsec_1/)
  })
})
