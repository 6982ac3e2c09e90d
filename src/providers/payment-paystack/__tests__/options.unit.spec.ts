import PaystackProviderService from "../service"
import { FIRST, startProvider } from "./start-provider"

const LIVE = "sk_live_verysecret"
const faultsOf = (options: Record<string, unknown>) => {
  try {
    PaystackProviderService.validateOptions(options)
    return "none"
  } catch (error) {
    return (error as Error).message
  }
}

describe("the options", () => {
  it.each([
    { secret_key: "sk_test_a" },
    { secret_key: LIVE, production: true },
    { secret_key: "sk_test_a", api_url: "http://127.0.0.1:4010" },
    { secret_key: "sk_test_a", api_url: "https://sandbox.example" },
    { secret_key: "sk_test_a", subaccount: "ACCT_1", bearer: "subaccount", transaction_charge: 0 },
    { secret_key: "sk_test_a", split_code: "SPL_1", channels: { KES: ["card"] }, subunits: { XOF: 1 } },
  ])("may be %j", (options) => expect(faultsOf(options)).toBe("none"))

  it.each([
    [{}, "secret_key"],
    [{ secret_key: "pk_test_a" }, "secret_key"],
    [{ secret_key: LIVE, api_url: "http://127.0.0.1:4010" }, "api_url: a live key"],
    [{ secret_key: "sk_test_a", api_url: "http://sandbox.example" }, "api_url: only https"],
    [{ secret_key: "sk_test_a", api_url: "nowhere" }, "api_url"],
    [{ secret_key: "sk_test_a", subaccount: "ACCT_1", split_code: "SPL_1" }, "split_code: give"],
    [{ secret_key: "sk_test_a", bearer: "subaccount" }, "subaccount: bearer"],
    [{ secret_key: "sk_test_a", transaction_charge: 5 }, "subaccount: bearer"],
    [{ secret_key: "sk_test_a", subaccount: "ACCT_1", bearer: "nobody" }, "bearer"],
    [{ secret_key: "sk_test_a", channels: { KES: ["pigeon"] } }, "channels.KES"],
    [{ secret_key: "sk_test_a", channels: { kes: ["card"] } }, "channels.kes"],
    [{ secret_key: "sk_test_a", subunits: { XOF: 7 } }, "subunits.XOF"],
    [{ secret_key: "sk_test_a", webhook_addresses: ["localhost"] }, "webhook_addresses.0"],
    [{ secret_key: "sk_test_a", timeout_ms: 0 }, "timeout_ms"],
    [{ secret_key: "sk_test_a", secret: 1 }, "options"],
  ])("may not be %j", (options, fault) => {
    const told = faultsOf(options)
    expect(told).toContain(`\n  - ${fault}`)
    expect(told).not.toMatch(/verysecret|pk_test_a|sk_test_a/)
  })

  it("tell every fault at once", () => {
    expect(faultsOf({ retries: 99, timeout_ms: 0 }).match(/\n {2}- /g)).toHaveLength(3)
  })
})

describe("the key", () => {
  it.each([
    [{ secret_key: LIVE }, ["A LIVE KEY OUTSIDE PRODUCTION"]],
    [{ secret_key: "sk_test_a", production: true }, ["A TEST KEY IN PRODUCTION"]],
    [{ secret_key: LIVE, production: true }, []],
    [{ secret_key: "sk_test_a" }, []],
  ])("%j warns of %j", (options, warnings) => {
    const { logged } = startProvider(options)
    expect(logged).toEqual(warnings.map((words) => expect.stringContaining(words)))
    expect(logged.join()).not.toContain("verysecret")
  })
})

describe("the provider", () => {
  it("is what Medusa takes for one", () => {
    expect(PaystackProviderService.identifier).toBe("paystack")
    expect(PaystackProviderService.isPaymentProvider(startProvider().provider)).toBe(true)
  })

  it("says who gets the money and who bears the fees", async () => {
    const { paystack, open } = startProvider({
      subaccount: "ACCT_1",
      bearer: "subaccount",
      transaction_charge: 500,
    })
    await open()
    const [body] = paystack.sent("POST /transaction/initialize")
    expect(body).toMatchObject({ subaccount: "ACCT_1", bearer: "subaccount", transaction_charge: "500" })
    const split = startProvider({ split_code: "SPL_1" })
    await split.open()
    expect(split.paystack.sent("POST /transaction/initialize")[0]).toMatchObject({
      reference: FIRST,
      split_code: "SPL_1",
    })
  })
})
