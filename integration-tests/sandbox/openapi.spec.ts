import { type PaystackSandbox, startPaystackSandbox } from "../support/paystack-sandbox"
import { answerFaults, OPERATIONS, requestFaults } from "./specification"

type Answer = { status: number; body: { message: string; data: Record<string, unknown> } }

// Subunits, as everything Paystack counts.
const ASKED = 125_050
const [HALF, PART, SMALL] = [62_525, 50_050, 5_000]
const EMAIL = "ada@shopper.example"
const CUSTOM_FIELDS = [{ value: "1", display_name: "Cart", variable_name: "cart" }]

describe("the Paystack sandbox against Paystack's specification 1.0.0", () => {
  let paystack: PaystackSandbox
  const seen = new Set<string>()
  let count = 0

  beforeAll(async () => {
    paystack = await startPaystackSandbox()
  })
  afterAll(() => paystack.stop())

  /** Calls an operation and holds what goes in and what comes out against the specification. */
  const call = async (
    operation: string,
    {
      path,
      body,
      query = "",
      key = paystack.key,
    }: Partial<Record<"path" | "query" | "key", string>> & { body?: object } = {}
  ): Promise<Answer> => {
    const [method = "", template = ""] = operation.split(" ")
    const url = `${paystack.url}${template.replace(/\{\w+\}/, path ?? "")}${query}`
    const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" }
    const answer = await fetch(url, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    const json = await answer.json()
    expect([operation, answerFaults(operation, answer.status, json)]).toEqual([operation, []])
    if (answer.ok && body) expect([operation, requestFaults(operation, body)]).toEqual([operation, []])
    seen.add(operation)
    return { status: answer.status, body: json }
  }

  const start = async (more: object = {}) => {
    const reference = `payses-01.${++count}`
    const asked = { email: EMAIL, amount: ASKED, currency: "KES", reference, ...more }
    const { body } = await call("POST /transaction/initialize", { body: asked })
    return { reference, data: body.data }
  }
  const verify = async (reference: string) =>
    (await call("GET /transaction/verify/{reference}", { path: reference })).body.data
  const paid = async (more: object = {}) => {
    const { reference } = await start({
      channels: ["card"],
      metadata: { custom_fields: CUSTOM_FIELDS },
      ...more,
    })
    const { id } = await paystack.pay({ reference, channel: "card" })
    return { reference, id }
  }

  it("opens a transaction and tells how it stands, from nothing to paid", async () => {
    const { reference, data } = await start()
    expect(data).toEqual({
      authorization_url: `${paystack.url}/pay/${String(data.access_code)}`,
      access_code: expect.any(String),
      reference,
    })
    expect(await verify(reference)).toMatchObject({ status: "abandoned", amount: ASKED, currency: "KES" })
    await paystack.pay({ reference, outcome: "declined" })
    expect(await verify(reference)).toMatchObject({ status: "failed", gateway_response: "Declined" })
    await paystack.pay({ reference, channel: "mobile_money" })
    expect(await verify(reference)).toMatchObject({ status: "success", channel: "mobile_money" })
  })

  it("tells what was asked and what was paid apart", async () => {
    const { reference } = await start()
    await paystack.pay({ reference, outcome: "wrong_amount" })
    expect(await verify(reference)).toMatchObject({ amount: HALF, requested_amount: ASKED })
  })

  it("lists transactions by pages, and finds one by its id", async () => {
    await start()
    await call("GET /transaction")
    const { reference, id } = await paid()
    const { body } = await call("GET /transaction", { query: "?perPage=1&status=success" })
    expect(body).toMatchObject({ data: [{ reference }], meta: { page: 1, perPage: 1 } })
    const found = await call("GET /transaction/{id}", { path: String(id) })
    expect(found.body.data).toMatchObject({ reference, id })
  })

  it("charges a saved card, and forgets it", async () => {
    const { reference } = await paid()
    const { authorization } = (await verify(reference)) as { authorization: { authorization_code: string } }
    const { authorization_code } = authorization
    const body = { email: EMAIL, amount: SMALL, currency: "KES", authorization_code }
    const charged = await call("POST /transaction/charge_authorization", { body })
    expect(charged.body.data).toMatchObject({ status: "success", amount: SMALL })
    await call("POST /customer/authorization/deactivate", { body: { authorization_code } })
    const again = await call("POST /transaction/initialize", { body: { ...body, email: "nobody" } })
    expect(again).toMatchObject({ status: 400, body: { message: "Invalid Email Address Passed" } })
  })

  it("makes, finds and changes a customer", async () => {
    const email = "grace@shopper.example"
    const made = await call("POST /customer", {
      body: { email, first_name: "Grace", metadata: '{"calling_code":"+254"}' },
    })
    const path = String(made.body.data.customer_code)
    await call("PUT /customer/{code}", { path, body: { last_name: "Hopper" } })
    const { body } = await call("GET /customer/{code}", { path })
    expect(body.data).toMatchObject({ first_name: "Grace", last_name: "Hopper", email })
  })

  it("refunds in steps, and lists what was refunded", async () => {
    const { reference, id } = await paid()
    const created = await call("POST /refund", {
      body: { transaction: reference, amount: PART, currency: "KES" },
    })
    expect(created.body.data).toMatchObject({ status: "pending", amount: PART })
    const refund = String(created.body.data.id)
    const status = async () => (await call("GET /refund/{id}", { path: refund })).body.data.status
    while ((await status()) !== "processed") await new Promise((resolve) => setTimeout(resolve, 20))
    const { body } = await call("GET /refund", { query: `?transaction=${id}` })
    expect(body).toMatchObject({ data: [{ id: Number(refund), status: "processed" }], meta: { total: 1 } })
  })

  it("refuses in Paystack's form", async () => {
    const { reference } = await paid()
    const body = { email: EMAIL, amount: 100, currency: "KES", reference }
    expect(await call("POST /transaction/initialize", { body })).toMatchObject({
      status: 400,
      body: {
        message: "Duplicate Transaction Reference",
        code: "duplicate_reference",
        type: "validation_error",
      },
    })
    expect(await call("GET /transaction/verify/{reference}", { path: "unknown" })).toMatchObject({
      status: 404,
      body: { message: "Transaction reference not found.", code: "transaction_not_found" },
    })
    expect(await call("GET /refund", { key: "sk_test_another" })).toMatchObject({
      status: 401,
      body: { status: false, message: "Invalid key" },
    })
    for (const one of ["GET /transaction/{id}", "GET /refund/{id}", "GET /customer/{code}"])
      expect((await call(one, { path: "1" })).status).toBe(404)
  })

  it("was asked everything the specification's part here has", () => {
    expect([...seen].sort()).toEqual([...OPERATIONS].sort())
  })
})
