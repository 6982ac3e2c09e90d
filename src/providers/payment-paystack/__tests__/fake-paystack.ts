/** A transaction as the fake keeps it; amount in subunits. */
export type FakeTransaction = {
  id: number
  reference: string
  amount: number
  currency: string
  status: string
  metadata: unknown
  email: string
  gateway_response: string
  authorization: Record<string, unknown>
  [more: string]: unknown
}
type Body = Record<string, unknown>
type Reply = { status: number; body: unknown; headers?: Record<string, string> }
type Customer = { id: number; customer_code: string; email: string; authorizations: Body[] }

/** What goes wrong at a request: `lost` does it and loses the answer, `down` does not even do it. */
export type Fault = { at: string; fault: "lost" | "down" | Reply; times: number }

const ok = (data: unknown): Reply => ({ status: 200, body: { status: true, message: "ok", data } })
const no = (status: number, message: string, code?: string): Reply => ({
  status,
  body: { status: false, message, code, type: "validation_error", meta: { nextStep: "Look at it" } },
})

/** A small Paystack behind fetch, with a memory: what is initialised can be paid, verified and refunded. */
export class FakePaystack {
  readonly transactions = new Map<string, FakeTransaction>()
  readonly customers = new Map<string, Customer>()
  readonly refunds: Body[] = []
  readonly requests: { at: string; body: Body; headers: Headers; url: URL }[] = []
  readonly faults: Fault[] = []
  /** What a charge of a saved card comes to. */
  charge: "success" | "failed" | "paused" | "refused" = "success"
  #ids = 1000

  readonly fetch: typeof fetch = async (input, init) => {
    const url = new URL(String(input))
    const at = `${init?.method} ${url.pathname}`
    const body = typeof init?.body === "string" ? JSON.parse(init.body) : {}
    this.requests.push({ at, body, headers: new Headers(init?.headers), url })
    const planned = this.faults.find((one) => one.times > 0 && at.startsWith(one.at))
    if (planned) planned.times--
    if (planned?.fault === "down") throw new TypeError("fetch failed: sk_test_abc shopper@example.com")
    if (planned && planned.fault !== "lost") return this.#response(planned.fault)
    const reply = this.#route(at, url, body)
    if (planned) throw new DOMException("The operation was aborted due to timeout", "TimeoutError")
    return this.#response(reply)
  }

  sent = (at: string) => this.requests.filter((one) => one.at.startsWith(at)).map((one) => one.body)

  fail(at: string, fault: Fault["fault"], times = 1) {
    this.faults.push({ at, fault, times })
  }

  /** The shopper pays, or whatever else changes of a transaction. */
  change(reference: string, changes: Partial<FakeTransaction> = { status: "success" }) {
    const transaction = this.transactions.get(reference)
    if (!transaction) throw new Error(`${reference} was never initialised`)
    Object.assign(transaction, changes)
    const own = this.#customerOf(transaction.email)
    const isNew =
      transaction.authorization.reusable && !own.authorizations.includes(transaction.authorization)
    if (transaction.status === "success" && isNew) own.authorizations.push(transaction.authorization)
  }

  #response({ status, body, headers }: Reply): Response {
    return new Response(typeof body === "string" ? body : JSON.stringify(body), { status, headers })
  }

  #route(at: string, url: URL, body: Body): Reply {
    const last = decodeURIComponent(url.pathname.split("/").at(-1) ?? "")
    if (at === "POST /transaction/initialize") return this.#initialize(body)
    if (at === "POST /transaction/charge_authorization") return this.#chargeCard(body)
    if (at.startsWith("GET /transaction/verify/")) return this.#verify(last)
    if (at === "GET /transaction") return this.#listTransactions(url)
    if (at === "POST /refund") return this.#refund(body)
    if (at === "GET /refund") return this.#page(this.#refundsOf(url), url)
    if (at === "POST /customer") return ok(this.#customerOf(String(body.email)))
    if (at === "POST /customer/authorization/deactivate") return this.#deactivate(body)
    const customer = this.customers.get(last)
    return customer ? ok(customer) : no(404, "Customer not found")
  }

  #make(body: Body, status: string): FakeTransaction {
    const made = {
      id: this.#ids++,
      reference: String(body.reference),
      amount: Number(body.amount),
      currency: String(body.currency),
      status,
      metadata: body.metadata ?? "",
      email: String(body.email),
      gateway_response: "",
      authorization: {},
      fees: 30,
      channel: "card",
      paid_at: "2026-11-21T10:00:00.000Z",
    }
    this.transactions.set(made.reference, made)
    return made
  }

  #initialize(body: Body): Reply {
    const reference = String(body.reference)
    if (this.transactions.has(reference))
      return no(400, "Duplicate Transaction Reference", "duplicate_reference")
    this.#make(body, "abandoned")
    const access_code = `ac_${this.#ids}`
    return ok({ authorization_url: `https://checkout.paystack.com/${access_code}`, access_code, reference })
  }

  #chargeCard(body: Body): Reply {
    if (this.charge === "refused") return no(400, "Email does not match Authorization code AUTH_1")
    if (this.transactions.has(String(body.reference)))
      return no(400, "Duplicate Transaction Reference", "duplicate_reference")
    const status = this.charge === "paused" ? "ongoing" : this.charge
    const made = this.#make(body, status)
    if (this.charge !== "paused") return ok({ ...made, authorization: undefined })
    return ok({
      paused: true,
      authorization_url: "https://checkout.paystack.com/challenge",
      access_code: "ac_3ds",
    })
  }

  #verify(reference: string): Reply {
    const found = this.transactions.get(reference)
    if (!found) return no(400, "Transaction reference not found.", "transaction_not_found")
    return ok({ ...found, customer: this.#customerOf(found.email) })
  }

  #listTransactions(url: URL): Reply {
    const all = [...this.transactions.values()].filter((one) => one.status === "success")
    const owned = all.map((one) => ({ ...one, customer: this.#customerOf(one.email) }))
    return this.#page(
      owned.filter((one) => String(one.customer.id) === url.searchParams.get("customer")),
      url
    )
  }

  #refund(body: Body): Reply {
    const paid = this.transactions.get(String(body.transaction))
    if (!paid) return no(404, "Transaction not found")
    const made = {
      id: this.#ids++,
      amount: body.amount,
      currency: body.currency,
      status: "pending",
      merchant_note: body.merchant_note ?? "",
      transaction_reference: paid.reference,
      transaction: paid.id,
    }
    this.refunds.push(made)
    return ok({ ...made, transaction: { id: paid.id, reference: paid.reference } })
  }

  // The real one is asked with the transaction's id; this one gives all, so that nothing rests on its filter.
  #refundsOf = (_: URL) => this.refunds

  #page(entries: unknown[], url: URL): Reply {
    const page = Number(url.searchParams.get("page"))
    const perPage = Number(url.searchParams.get("perPage"))
    return ok(entries.slice((page - 1) * perPage, page * perPage))
  }

  #customerOf(email: string): Customer {
    const known = [...this.customers.values()].find((one) => one.email === email)
    if (known) return known
    const id = this.#ids++
    const made = { id, customer_code: `CUS_${id}`, email, authorizations: [] }
    this.customers.set(made.customer_code, made)
    return made
  }

  #deactivate({ authorization_code: code }: Body): Reply {
    for (const customer of this.customers.values())
      customer.authorizations = customer.authorizations.filter((one) => one.authorization_code !== code)
    return { status: 200, body: { status: true, message: "Authorization has been deactivated" } }
  }
}
