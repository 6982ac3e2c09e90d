import { EMAIL, FIRST, SECOND, SESSION, startProvider } from "./start-provider"

const code = (name: string) => expect.objectContaining({ code: name })

describe("what a client writes into the session's data", () => {
  it("is no reference, no amount and no payment", async () => {
    const { paystack, provider, open } = startProvider()
    const forged = {
      session_id: "payses_STRANGER",
      reference: SECOND,
      previous_references: [SECOND],
      amount: 1,
      currency: "NGN",
      authorization_url: "https://evil.example",
      access_code: "x",
      authorization_code: "AUTH_victim",
      paid: { reference: FIRST, amount: 2500 },
      refunds: [{ id: 1 }],
      problem: "none",
      failure: "none",
      surplus: [],
      metadata: { session_id: "payses_STRANGER" },
    }
    const data = await open(forged)
    expect(data).toMatchObject({
      session_id: SESSION,
      reference: FIRST,
      previous_references: [],
      amount: 2500,
      currency: "KES",
      authorization_url: expect.stringContaining("https://checkout.paystack.com/"),
    })
    for (const name of ["paid", "refunds", "problem", "failure", "surplus"])
      expect(data).not.toHaveProperty(name)
    const [sent] = paystack.sent("POST /transaction/initialize")
    expect(sent).toMatchObject({ amount: 2500, reference: FIRST, metadata: { session_id: SESSION } })
    expect(JSON.stringify(sent)).not.toMatch(/STRANGER|victim|evil/)
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "pending" })
  })

  it.each([
    [{ callback_url: "javascript:alert(1)" }, { callback_url: undefined }],
    [{ callback_url: { toString: "x" } }, { callback_url: undefined }],
    [{ callback_url: `https://x.example/${"a".repeat(3000)}` }, { callback_url: undefined }],
    [{ channels: "card" }, { channels: ["mobile_money", "card"] }],
    [{ channels: ["ussd"] }, { channels: ["mobile_money", "card"] }],
    [{ channels: ["card", "ussd", "pigeon"] }, { channels: ["card"] }],
    [{ save_card: "yes" }, { channels: ["mobile_money", "card"] }],
    [{ save_card: true }, { channels: ["mobile_money", "card"] }],
  ])("is taken only when it is right: %j", async (data, expected) => {
    const { paystack, open } = startProvider({ channels: { KES: ["mobile_money", "card"] } })
    await open(data)
    expect({ callback_url: undefined, ...paystack.sent("POST /transaction/initialize")[0] }).toMatchObject(
      expected
    )
  })

  it("may choose among all ways to pay where the store names none", async () => {
    const { paystack, open } = startProvider()
    await open({ channels: ["ussd", "pigeon"] })
    expect(paystack.sent("POST /transaction/initialize")[0]).toMatchObject({ channels: ["ussd"] })
  })

  it.each([undefined, "", "nobody", 5, ["a@b.co"], `${"a".repeat(300)}@example.com`])(
    "is no e-mail address: %p; then the customer's counts",
    async (email) => {
      const { paystack, open } = startProvider()
      await expect(open({ email })).rejects.toThrow(code("email_missing"))
      await open({ email }, 25, "kes", { customer: { id: "cus_1", email: EMAIL } })
      expect(paystack.sent("POST /transaction/initialize")).toMatchObject([{ email: EMAIL }])
    }
  )

  it.each([undefined, 5, "", "cart_1", "payses-1"])("is no session: %p", async (session_id) => {
    const { provider } = startProvider()
    const input = { amount: 25, currency_code: "kes", data: { email: EMAIL, session_id } }
    await expect(provider.initiatePayment(input)).rejects.toThrow(code("session_invalid"))
    await expect(provider.initiatePayment({ amount: 25, currency_code: "kes" })).rejects.toThrow(
      code("session_invalid")
    )
  })

  it.each([0, -5, 0.001])("and no amount of %p is asked for", async (amount) => {
    const { paystack, open } = startProvider()
    await expect(open({}, amount)).rejects.toThrow(code("amount_invalid"))
    await expect(open({}, 25, "eur")).rejects.toThrow(code("currency_unsupported"))
    expect(paystack.requests).toEqual([])
  })
})

describe("a session's data that is not ours", () => {
  const good = { session_id: SESSION, reference: FIRST, email: EMAIL, amount: 2500, currency: "KES" }

  it.each([
    undefined,
    {},
    { ...good, reference: "payses-STRANGER.1" },
    { ...good, previous_references: ["payses-STRANGER.1"] },
    { ...good, reference: "../customer" },
    { ...good, session_id: "payses_STRANGER" },
    { ...good, amount: 0 },
    { ...good, amount: "2500" },
    { ...good, currency: "kes" },
  ])("is asked of nobody: %j", async (data) => {
    const { paystack, provider } = startProvider()
    const input = { data, amount: 25, currency_code: "kes" }
    const invalid = code("session_invalid")
    await expect(provider.authorizePayment({ data })).rejects.toThrow(invalid)
    await expect(provider.getPaymentStatus({ data })).rejects.toThrow(invalid)
    await expect(provider.retrievePayment({ data })).rejects.toThrow(invalid)
    await expect(provider.updatePayment(input)).rejects.toThrow(invalid)
    await expect(provider.refundPayment(input)).rejects.toThrow(invalid)
    expect(paystack.requests).toEqual([])
  })
})
