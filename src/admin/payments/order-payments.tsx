import { Container, Heading, Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { AttentionMark } from "./attention-mark"
import { formatMoney } from "./format-money"
import { PaymentTimeline } from "./payment-timeline"
import { providerName } from "./provider-name"
import { StateBadge } from "./state-badge"
import type { Payment } from "./types"
import { usePayment } from "./use-payment"
import { usePayments } from "./use-payments"

const MOST = 20
const HEADING = "order-payments-heading"

function OrderPayment({ payment }: { payment: Payment }) {
  const { data } = usePayment(payment.id)
  return (
    <li className="flex flex-col gap-y-3 px-6 py-4">
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus" className="tabular-nums">
          {formatMoney(Number(payment.amount), payment.currency_code)}
        </Text>
        <StateBadge state={payment.state} />
      </div>
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" className="text-ui-fg-subtle">
          {providerName(payment.provider_id)}
        </Text>
        <Link
          to={`/payments?payment=${payment.id}`}
          aria-label={`Open payment ${payment.reference}`}
          className="text-ui-fg-base decoration-ui-fg-muted hover:decoration-ui-fg-base underline underline-offset-2 txt-compact-small"
        >
          Open
        </Link>
      </div>
      {payment.attention ? <AttentionMark payment={payment} /> : null}
      {data ? <PaymentTimeline entries={data.entries} /> : null}
    </li>
  )
}

/** The payments of an order, each with its timeline. Nothing where there are none, or where they can't be read. */
export function OrderPayments({ orderId }: { orderId: string }) {
  const { data } = usePayments({ order_id: orderId, limit: MOST, offset: 0 })
  if (!data || data.count === 0) return null
  return (
    <Container role="region" aria-labelledby={HEADING} className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2" id={HEADING}>
          Payment timeline
        </Heading>
      </div>
      <ul className="divide-y">
        {data.payment_attempts.map((payment) => (
          <OrderPayment key={payment.id} payment={payment} />
        ))}
      </ul>
    </Container>
  )
}
