import { Skeleton, Text } from "@medusajs/ui"
import { Age } from "./age"
import { AttentionMark } from "./attention-mark"
import { formatMoney } from "./format-money"
import { OpenButton } from "./open-button"
import { OrderLink } from "./order-link"
import { providerName } from "./provider-name"
import { StateBadge } from "./state-badge"
import type { Payment } from "./types"

function PaymentCard({ payment }: { payment: Payment }) {
  return (
    <li className="flex flex-col gap-y-2 px-4 py-3">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus" className="text-ui-fg-base tabular-nums">
          {formatMoney(Number(payment.amount), payment.currency_code)}
        </Text>
        <span className="flex items-center gap-x-2">
          <StateBadge state={payment.state} />
          <OpenButton payment={payment} />
        </span>
      </div>
      <AttentionMark payment={payment} />
      <div className="text-ui-fg-subtle txt-compact-small flex flex-wrap gap-x-3 gap-y-1">
        <OrderLink payment={payment} />
        <span>{providerName(payment.provider_id)}</span>
        <Age iso={payment.created_at} />
      </div>
    </li>
  )
}

/** The list of payments where a table is too wide. */
export function PaymentCards({ payments, isLoading }: { payments: Payment[]; isLoading: boolean }) {
  if (isLoading) return <Skeleton className="m-4 h-40" />
  return (
    <ul aria-label="Payments" className="divide-y border-y">
      {payments.map((payment) => (
        <PaymentCard key={payment.id} payment={payment} />
      ))}
    </ul>
  )
}
