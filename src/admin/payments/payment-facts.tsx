import type { ReactNode } from "react"
import { CopiedText } from "./copied-text"
import { formatMoney } from "./format-money"
import { formatTime } from "./format-time"
import { OrderLink } from "./order-link"
import { paidWords } from "./paid-words"
import { providerName } from "./provider-name"
import type { Payment } from "./types"

type Fact = [name: string, value: ReactNode]

function timesOf({ created_at, checked_at, next_check_at, expires_at, state }: Payment): Fact[] {
  return [
    ["Opened", formatTime(created_at)],
    ["Last checked", checked_at ? formatTime(checked_at) : "Not yet"],
    ["Next check", next_check_at ? formatTime(next_check_at) : "None needed"],
    ...(state === "awaiting" ? ([["To be paid by", formatTime(expires_at)]] as Fact[]) : []),
  ]
}

function factsOf(payment: Payment): Fact[] {
  const { amount, currency_code, refunded_amount, reference, cart_id, provider_id } = payment
  const currency = payment.paid_currency ?? currency_code
  return [
    ["Order", <OrderLink key="order" payment={payment} />],
    ["Asked", formatMoney(Number(amount), currency_code)],
    ["Paid", paidWords(payment)],
    ["Refunded", refunded_amount ? formatMoney(Number(refunded_amount), currency) : "Nothing"],
    ["Provider", providerName(provider_id)],
    ["Reference", <CopiedText key="reference" text={reference} label="reference" />],
    ["Cart", <CopiedText key="cart" text={cart_id} label="cart" />],
    ...timesOf(payment),
  ]
}

/** What is known of a payment: sums, names, times. */
export function PaymentFacts({ payment }: { payment: Payment }) {
  return (
    <dl className="divide-y rounded-lg border">
      {factsOf(payment).map(([name, value]) => (
        <div key={name} className="txt-compact-small grid grid-cols-[110px_1fr] gap-x-3 px-3 py-2">
          <dt className="text-ui-fg-subtle">{name}</dt>
          <dd className="text-ui-fg-base min-w-0 tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
