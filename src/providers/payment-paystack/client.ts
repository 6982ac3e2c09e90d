import type { z } from "@medusajs/framework/zod"
import { answers } from "./answers"
import { exchange } from "./exchange"
import type { PaystackSettings } from "./options"
import type { Outcome } from "./outcome"
import { readReply } from "./read-reply"
import { retryDelay } from "./retry-delay"
import { systemRuntime, type Runtime } from "./runtime"

type Call<Schema extends z.ZodType> = {
  method: "GET" | "POST" | "PUT"
  path: string
  body?: Record<string, unknown>
  answer: Schema
  /** May it be done twice? Then it is tried again when no answer came. */
  isRepeatable: boolean
}

type Body = Record<string, unknown>

/** Paystack over HTTP: what it is asked, in its own words, and how each request ended. Amounts are in subunits. */
export class PaystackClient {
  readonly #settings: PaystackSettings
  readonly #runtime: Runtime

  constructor(settings: PaystackSettings, runtime: Runtime = systemRuntime) {
    this.#settings = settings
    this.#runtime = runtime
  }

  /** Repeatable, since a reference is taken once: the second comes back as duplicate_reference. */
  initialize(body: Body) {
    return this.#call({
      method: "POST",
      path: "/transaction/initialize",
      body,
      answer: answers.initialized,
      isRepeatable: true,
    })
  }

  verify(reference: string) {
    return this.#get(`/transaction/verify/${encodeURIComponent(reference)}`, answers.transaction)
  }

  listTransactions(customerId: string, page: number, perPage: number) {
    const query = new URLSearchParams({
      customer: customerId,
      status: "success",
      perPage: `${perPage}`,
      page: `${page}`,
    })
    return this.#get(`/transaction?${query}`, answers.transactions)
  }

  /** Not repeatable: whoever gets no answer verifies the reference. */
  chargeAuthorization(body: Body) {
    return this.#post("/transaction/charge_authorization", body, answers.charged)
  }

  /** Not repeatable: whoever gets no answer looks into the list. */
  refund(body: Body) {
    return this.#post("/refund", body, answers.refund)
  }

  listRefunds(transactionId: string, page: number, perPage: number) {
    const query = new URLSearchParams({
      transaction: transactionId,
      perPage: `${perPage}`,
      page: `${page}`,
    })
    return this.#get(`/refund?${query}`, answers.refunds)
  }

  /** Repeatable: Paystack keeps one customer for an e-mail address. */
  createCustomer(body: Body) {
    return this.#call({
      method: "POST",
      path: "/customer",
      body,
      answer: answers.customer,
      isRepeatable: true,
    })
  }

  fetchCustomer(code: string) {
    return this.#get(`/customer/${encodeURIComponent(code)}`, answers.customer)
  }

  updateCustomer(code: string, body: Body) {
    const path = `/customer/${encodeURIComponent(code)}`
    return this.#call({ method: "PUT", path, body, answer: answers.customer, isRepeatable: true })
  }

  deactivateAuthorization(code: string) {
    return this.#post("/customer/authorization/deactivate", { authorization_code: code }, answers.anything)
  }

  #get<Schema extends z.ZodType>(path: string, answer: Schema) {
    return this.#call({ method: "GET", path, answer, isRepeatable: true })
  }

  #post<Schema extends z.ZodType>(path: string, body: Body, answer: Schema) {
    return this.#call({ method: "POST", path, body, answer, isRepeatable: false })
  }

  async #call<Schema extends z.ZodType>(call: Call<Schema>): Promise<Outcome<z.output<Schema>>> {
    const { api_url, secret_key, timeout_ms, retries } = this.#settings
    const url = `${api_url.replace(/\/+$/, "")}${call.path}`
    const request = { url, method: call.method, key: secret_key, body: call.body, timeoutMs: timeout_ms }
    for (let attempt = 0; ; attempt++) {
      const reply = await exchange(request, this.#runtime)
      const outcome = readReply(reply, call.answer)
      // Too many calls: Paystack has done nothing, so even a refund may be tried again.
      const isBusy = reply?.status === 429
      const isWorthIt = isBusy || (outcome.kind === "unanswered" && call.isRepeatable)
      if (!isWorthIt || attempt >= retries) return outcome
      await this.#runtime.sleep(retryDelay(attempt, reply?.retryAfter ?? null, this.#runtime))
    }
  }
}
