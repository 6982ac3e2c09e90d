import { randomBytes } from "node:crypto"
import type { Fields } from "./parse-form"
import type { Payments } from "./payments"
import { StripeRefusal } from "./stripe-refusal"

export type Customer = { id: string; object: "customer" } & Record<string, unknown>

const part = (path: string, index: number) => path.split("/")[index] ?? ""

/** What Stripe answers under each address, as far as Medusa's provider asks. */
export function routes(payments: Payments, customers: Map<string, Customer>) {
  const customerOf = (id: string) => {
    const customer = customers.get(id)
    if (!customer) throw new StripeRefusal(404, `No such customer: '${id}'`, { code: "resource_missing" })
    return customer
  }
  const table: [RegExp, (path: string, fields: Fields) => object][] = [
    [/^POST \/v1\/payment_intents$/, (_, fields) => payments.create(fields)],
    [/^GET \/v1\/payment_intents\/\w+$/, (path) => payments.retrieve(part(path, 3))],
    [/^POST \/v1\/payment_intents\/\w+$/, (path, fields) => payments.update(part(path, 3), fields)],
    [/^POST \/v1\/payment_intents\/\w+\/cancel$/, (path) => payments.cancel(part(path, 3))],
    [/^POST \/v1\/payment_intents\/\w+\/capture$/, (path) => payments.capture(part(path, 3))],
    [/^POST \/v1\/refunds$/, (_, fields) => payments.refund(fields)],
    [/^GET \/v1\/refunds$/, () => ({ object: "list", has_more: false, data: payments.refunds })],
    [
      /^POST \/v1\/customers$/,
      (_, fields) => {
        const id = `cus_${randomBytes(8).toString("hex")}`
        const customer: Customer = { ...fields, id, object: "customer" }
        customers.set(id, customer)
        return customer
      },
    ],
    [/^GET \/v1\/customers\/\w+$/, (path) => customerOf(part(path, 3))],
    [/^POST \/v1\/customers\/\w+$/, (path, fields) => Object.assign(customerOf(part(path, 3)), fields)],
    [/^GET \/v1\/customers\/\w+\/payment_methods$/, () => ({ object: "list", has_more: false, data: [] })],
  ]
  return (method: string, path: string, fields: Fields): object => {
    const found = table.find(([pattern]) => pattern.test(`${method} ${path}`))
    if (!found) throw new StripeRefusal(404, `Unrecognized request URL (${method}: ${path})`)
    return found[1](path, fields)
  }
}
