import type { PaymentSessionStatus } from "@medusajs/framework/types"
import type { Transaction } from "./answers"
import { paidFacts } from "./paid-facts"
import type { PaymentData } from "./payment-data"
import { scrub } from "./scrub"

type Asked = Pick<PaymentData, "amount" | "currency" | "reference">
type Facts = {
  paid?: ReturnType<typeof paidFacts>
  /** Payments beside the one that counts: someone paid on an older page too. */
  surplus?: ReturnType<typeof paidFacts>[]
  problem?: "amount_mismatch" | "currency_mismatch"
  failure?: string
}

/**
 * What a session's transactions come to. Money that is not exactly what was asked, in amount and in currency, is an
 * error to be looked into, never a payment. Without money, the current reference decides.
 */
export function judgePayment(
  asked: Asked,
  transactions: readonly Transaction[]
): { status: PaymentSessionStatus; facts: Facts } {
  const isAsked = (one: Transaction) => one.amount === asked.amount && isCurrency(one, asked.currency)
  const paid = transactions.filter((one) => one.status === "success")
  const counted = paid.find(isAsked) ?? paid[0]
  if (counted) {
    const others = paid.filter((one) => one !== counted).map(paidFacts)
    const facts = { paid: paidFacts(counted), surplus: others.length > 0 ? others : undefined }
    if (isAsked(counted)) return { status: "captured", facts }
    const problem = isCurrency(counted, asked.currency) ? "amount_mismatch" : "currency_mismatch"
    return { status: "error", facts: { ...facts, problem } }
  }
  const current = transactions.find((one) => one.reference === asked.reference)
  const returned = transactions.find((one) => one.status === "reversed" && (one === current || isAsked(one)))
  if (returned) return { status: "canceled", facts: { paid: paidFacts(returned) } }
  if (current?.status !== "failed") return { status: "pending", facts: {} }
  return { status: "error", facts: { failure: scrub(current.gateway_response ?? "") || "declined" } }
}

const isCurrency = (one: Transaction, currency: string) => one.currency.toUpperCase() === currency
