import { EMAIL, FIRST, SESSION, startProvider } from "./start-provider"

const code = (name: string) => expect.objectContaining({ code: name })
const card = (number: string, changes = {}) => ({
  authorization_code: `AUTH_${number}`,
  signature: `SIG_${number}`,
  reusable: true,
  brand: "visa",
  card_type: "visa ",
  last4: "4081",
  exp_month: "12",
  exp_year: "2030",
  bank: "TEST BANK",
  country_code: "NG",
  channel: "card",
  bin: "408408",
  account_name: "A. Shopper",
  ...changes,
})

const CUSTOMER = { id: "cus_1", email: EMAIL, first_name: "Amara", last_name: null, phone: "+254 700 000000" }

async function signedIn(options = {}) {
  const started = startProvider(options)
  const { provider, paystack, open } = started
  const { id, data } = await provider.createAccountHolder({ context: { customer: CUSTOMER } })
  const context = { customer: CUSTOMER, account_holder: { data: data ?? {} } }
  let sessions = 0
  const pay = async (authorization: Record<string, unknown>, wishes = {}, who: object = context) => {
    const session_id = `payses_SAVING${++sessions}`
    const input = { amount: 25, currency_code: "kes", context: who }
    const opened = await provider.initiatePayment({ ...input, data: { email: EMAIL, ...wishes, session_id } })
    paystack.change(opened.id, { status: "success", authorization })
    return opened
  }
  const charge = (saved_card: unknown) => open({ saved_card }, 25, "kes", context)
  const charges = () => paystack.sent("POST /transaction/charge_authorization")
  return { ...started, id, context, pay, charge, charges, save: { save_card: true } }
}

describe("an account holder", () => {
  it("is a customer at Paystack, and holds codes only", async () => {
    const { id, paystack, context } = await signedIn()
    expect(context.account_holder.data).toEqual({ customer_code: id, owner: "cus_1" })
    expect(paystack.sent("POST /customer")).toEqual([
      { email: EMAIL, first_name: "Amara", phone: "+254 700 000000" },
    ])
  })

  it("is told new names, and needs an e-mail address", async () => {
    const { provider, paystack, context, id } = await signedIn()
    const customer = { ...CUSTOMER, first_name: "Ada" }
    const { data } = await provider.updateAccountHolder({ context: { ...context, customer } })
    expect(data).toEqual(context.account_holder.data)
    expect(paystack.sent(`PUT /customer/${id}`)).toMatchObject([{ first_name: "Ada" }])
    const none = provider.createAccountHolder({ context: { customer: { id: "cus_2", email: "" } } })
    await expect(none).rejects.toThrow(code("email_missing"))
  })

  it("that is deleted has its cards forgotten", async () => {
    const { provider, paystack, context, pay, save } = await signedIn()
    await pay(card("1"), save)
    await provider.deleteAccountHolder({ context })
    expect(paystack.sent("POST /customer/authorization/deactivate")).toEqual([
      { authorization_code: "AUTH_1" },
    ])
  })
})

describe("saved cards", () => {
  it("are listed by what may be shown", async () => {
    const { provider, context, pay, save, paystack } = await signedIn()
    const opened = await pay(card("1"), save)
    await pay(card("2", { reusable: false }), save)
    await pay(card("3", { signature: null }), save)
    expect(opened.data).toMatchObject({ save_card: true, channels: ["card"] })
    expect(paystack.sent("POST /transaction/initialize")[0]).toMatchObject({
      metadata: { saved_for: "cus_1", custom_filters: { recurring: true } },
    })
    const list = await provider.listPaymentMethods({ context })
    expect(list).toEqual([{ id: "SIG_1", data: expect.objectContaining({ brand: "visa", last4: "4081" }) }])
    expect(JSON.stringify(list)).not.toMatch(/AUTH_|408408|Shopper/)
  })

  it("are not those of who has the same e-mail address", async () => {
    const { provider, pay, save, context, paystack } = await signedIn()
    await pay(card("1"), save)
    await pay(card("2"), {}, {})
    await pay(card("3"), save, {})
    const { data } = await provider.createAccountHolder({
      context: { customer: { ...CUSTOMER, id: "cus_thief" } },
    })
    const thief = { customer: { ...CUSTOMER, id: "cus_thief" }, account_holder: { data: data ?? {} } }
    expect(await provider.listPaymentMethods({ context: thief })).toEqual([])
    expect(await provider.listPaymentMethods({ context })).toMatchObject([{ id: "SIG_1" }])
    const input = { amount: 25, currency_code: "kes", data: { session_id: SESSION, saved_card: "SIG_1" } }
    await expect(provider.initiatePayment({ ...input, context: thief })).rejects.toThrow(
      code("saved_card_not_found")
    )
    expect(paystack.sent("POST /transaction/charge_authorization")).toEqual([])
  })

  it.each([
    {},
    { account_holder: { data: {} } },
    { account_holder: { data: { customer_code: "CUS_0", owner: "x" } } },
  ])("are none for %j", async (context) => {
    const { provider } = startProvider()
    expect(await provider.listPaymentMethods({ context })).toEqual([])
  })

  it("are found whatever form the metadata comes back in", async () => {
    const { provider, context, pay, save, paystack } = await signedIn()
    const { id } = await pay(card("1"), save)
    const found = []
    for (const metadata of [
      JSON.stringify({ saved_for: "cus_1" }),
      "",
      0,
      "{",
      "[]",
      null,
      { saved_for: "x" },
    ]) {
      paystack.change(id, { metadata })
      found.push((await provider.listPaymentMethods({ context })).length)
    }
    expect(found).toEqual([1, 0, 0, 0, 0, 0, 0])
  })

  it("are saved by the payment of a changed cart too", async () => {
    const { provider, context, pay, save, paystack } = await signedIn()
    const { data } = await pay({}, save)
    const input = { data, amount: 30, currency_code: "kes" }
    await provider.updatePayment({ ...input, context })
    await provider.updatePayment({ ...input, amount: 35 })
    const saved = paystack.sent("POST /transaction/initialize").map(({ metadata }) => metadata)
    expect(saved.map((one) => Object(one).saved_for)).toEqual(["cus_1", "cus_1", undefined])
  })

  it("are saved for nobody where the store takes no cards in that currency", async () => {
    const { pay, save, paystack } = await signedIn({ channels: { KES: ["mobile_money"] } })
    await pay({}, save)
    const [sent] = paystack.sent("POST /transaction/initialize")
    expect(sent).toMatchObject({ channels: ["mobile_money"] })
    expect(sent?.metadata).not.toHaveProperty("saved_for")
  })

  it("are saved by paying, and not otherwise", async () => {
    const { provider } = startProvider()
    await expect(provider.savePaymentMethod({})).rejects.toThrow(code("saving_needs_payment"))
  })

  it("are forgotten, those of one's own", async () => {
    const { provider, context, pay, save } = await signedIn()
    await pay(card("1"), save)
    const other = provider.deletePaymentMethod({ data: { id: "SIG_9" }, context })
    await expect(other).rejects.toThrow(code("saved_card_not_found"))
    await provider.deletePaymentMethod({ data: { id: "SIG_1" }, context })
    expect(await provider.listPaymentMethods({ context })).toEqual([])
  })
})

describe("a saved card", () => {
  it("is charged by the code that Paystack gave, and verified", async () => {
    const { provider, pay, save, charge, charges } = await signedIn()
    await pay(card("1"), save)
    const data = await charge("SIG_1")
    expect(charges()).toEqual([
      {
        email: EMAIL,
        amount: 2500,
        currency: "KES",
        reference: FIRST,
        authorization_code: "AUTH_1",
        metadata: JSON.stringify({ session_id: SESSION }),
      },
    ])
    expect(data).toMatchObject({ reference: FIRST, authorization_url: null, access_code: null })
    expect(JSON.stringify(data)).not.toContain("AUTH_")
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "captured" })
  })

  it("is never charged by a code from a client", async () => {
    const { pay, save, charge, charges } = await signedIn()
    await pay(card("1"), save)
    for (const id of ["AUTH_1", "SIG_2"])
      await expect(charge(id)).rejects.toThrow(code("saved_card_not_found"))
    expect(charges()).toEqual([])
  })

  it("that the bank asks about sends the shopper there", async () => {
    const { pay, save, charge, paystack, provider } = await signedIn()
    await pay(card("1"), save)
    paystack.charge = "paused"
    const data = await charge("SIG_1")
    expect(data).toMatchObject({ authorization_url: "https://checkout.paystack.com/challenge" })
    expect(await provider.authorizePayment({ data })).toMatchObject({ status: "pending" })
  })

  it("that is declined is an error with its reason", async () => {
    const { pay, save, charge, paystack, provider } = await signedIn()
    await pay(card("1"), save)
    paystack.charge = "failed"
    const data = await charge("SIG_1")
    expect(await provider.authorizePayment({ data })).toMatchObject({
      status: "error",
      data: { failure: "declined" },
    })
  })

  it("refused outright opens no payment", async () => {
    const { pay, save, charge, paystack } = await signedIn()
    await pay(card("1"), save)
    paystack.charge = "refused"
    await expect(charge("SIG_1")).rejects.toThrow(/paystack refused.*\[card\]/i)
  })

  it.each([
    ["lost", "captured"],
    ["down", "pending"],
  ] as const)("whose answer is %s is not charged again, and verifying tells: %s", async (fault, status) => {
    const { pay, save, charge, charges, paystack, provider } = await signedIn()
    await pay(card("1"), save)
    paystack.fail("POST /transaction/charge_authorization", fault)
    const data = await charge("SIG_1")
    expect(charges()).toHaveLength(1)
    expect(await provider.authorizePayment({ data })).toMatchObject({ status })
  })

  it("refused while nobody can say why keeps its reference", async () => {
    const { pay, save, charge, paystack } = await signedIn()
    await pay(card("1"), save)
    paystack.charge = "refused"
    paystack.fail("GET /transaction/verify", "down", 99)
    expect(await charge("SIG_1")).toMatchObject({ reference: FIRST })
  })
})
