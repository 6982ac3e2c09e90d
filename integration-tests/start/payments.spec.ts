import { spawnSync } from "node:child_process"
import path from "node:path"
import { callScript, ROOT } from "./support/call-script"

const SECRETS = {
  PAYSTACK_SANDBOX_KEY: "sk_test_made_here",
  REVALIDATION_SECRET: "shared",
  JWT_SECRET: "own",
}
const GIVEN = {
  PAYSTACK_SECRET_KEY: "sk_live_given",
  STRIPE_SECRET_KEY: "sk_test_given",
  STRIPE_PUBLISHABLE_KEY: "pk_test_given",
  STRIPE_WEBHOOK_SECRET: "whsec_given",
}
const settings = (given: object, sandboxPort?: number) => ({
  mode: "production",
  home: "/data",
  port: 9000,
  storefrontPort: 8000,
  sandboxPort,
  given,
})

/** What a start would read from an environment that holds nothing of payments but this. */
const readSettings = (payments: Record<string, string>) => {
  const module = path.join(ROOT, "scripts", "lib", "settings.mjs")
  const code = `
    const { readSettings } = await import(${JSON.stringify(module)})
    console.log(JSON.stringify(readSettings("production", [])))`
  const none = Object.fromEntries([...Object.keys(GIVEN), "BACKEND_URL"].map((name) => [name, ""]))
  const env = { ...process.env, ...none, SANDBOX_PORT: "8355", ...payments }
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    encoding: "utf8",
    env,
  })
  return JSON.parse(stdout) as { sandboxPort?: number }
}

describe("payments at the start", () => {
  it("runs a sandbox where no key is given, and tells the back end alone", () => {
    const told = callScript("environments", "backendEnvironment", settings({}, 8100), SECRETS, "postgres://x")
    expect(told).toMatchObject({
      PAYSTACK_SECRET_KEY: "sk_test_made_here",
      PAYSTACK_SANDBOX_URL: "http://localhost:8100",
    })
    expect(told).not.toHaveProperty("PAYSTACK_SANDBOX_KEY")
    const shown = callScript("environments", "storefrontEnvironment", settings({}, 8100), SECRETS, "pk_1")
    expect(JSON.stringify(shown)).not.toMatch(/PAYSTACK|sk_test|JWT_SECRET/)
  })

  it("passes given keys on, and to the storefront only the one that is public", () => {
    const told = callScript("environments", "backendEnvironment", settings(GIVEN), SECRETS, "postgres://x")
    expect(told).toMatchObject(GIVEN)
    expect(told).not.toHaveProperty("PAYSTACK_SANDBOX_URL")
    const shown = callScript("environments", "storefrontEnvironment", settings(GIVEN), SECRETS, "pk_1")
    expect(shown).toMatchObject({ STRIPE_PUBLISHABLE_KEY: "pk_test_given" })
    expect(JSON.stringify(shown)).not.toMatch(/sk_live|sk_test|whsec/)
  })

  it.each([
    [{}, 8355],
    [{ BACKEND_URL: "http://localhost:9000" }, 8355],
    [{ BACKEND_URL: "https://api.shop.example" }, undefined],
    [{ BACKEND_URL: "http://localhost.shop.example" }, undefined],
    [{ PAYSTACK_SECRET_KEY: "sk_test_given" }, undefined],
  ])("with %j the sandbox's port is %s", (given, port) => {
    expect(readSettings(given as Record<string, string>).sandboxPort).toBe(port)
  })

  it.each([
    [{ PAYSTACK_SECRET_KEY: "sk_live_1" }, "takes only a PAYSTACK_SECRET_KEY that begins with sk_test_"],
    [{ PAYSTACK_SECRET_KEY: "" }, "takes only a PAYSTACK_SECRET_KEY that begins with sk_test_"],
    [{ PAYSTACK_SECRET_KEY: "sk_test_1", HOST: "0.0.0.0" }, "listens on this machine only"],
  ])("the sandbox does not run with %j", (given, sentence) => {
    const script = path.join(ROOT, "scripts", "paystack-sandbox.mjs")
    const env = { ...process.env, ...given }
    const { status, stderr } = spawnSync(process.execPath, [script], { encoding: "utf8", env })
    expect(status).toBe(1)
    expect(stderr).toContain(sentence)
  })
})
