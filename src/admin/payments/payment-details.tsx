import { Alert, Drawer, Heading, Skeleton, Text } from "@medusajs/ui"
import { attentionOf } from "./attention-of"
import { formatMoney } from "./format-money"
import { LoadFault } from "./load-fault"
import { PaymentActions } from "./payment-actions"
import { PaymentFacts } from "./payment-facts"
import { PaymentTimeline } from "./payment-timeline"
import { reasonOf } from "./reason-of"
import { StateBadge } from "./state-badge"
import type { PaymentWithLedger } from "./types"
import { usePayment } from "./use-payment"

function Standing({ payment }: { payment: PaymentWithLedger }) {
  const attention = attentionOf(payment)
  const reason = reasonOf(payment)
  return (
    <div className="flex flex-col gap-y-3">
      <div className="flex items-center justify-between gap-x-3">
        <Text size="large" weight="plus" className="tabular-nums">
          {formatMoney(Number(payment.amount), payment.currency_code)}
        </Text>
        <StateBadge state={payment.state} />
      </div>
      {attention ? (
        <Alert variant="warning">
          <strong className="font-medium">{attention.title}.</strong> {attention.todo}
        </Alert>
      ) : null}
      {reason && !attention ? (
        <Text size="small" className="text-ui-fg-subtle">
          {reason}
        </Text>
      ) : null}
    </div>
  )
}

/** The content of the drawer of one payment. */
export function PaymentDetails({ id }: { id: string }) {
  const { data: payment, error, refetch } = usePayment(id)
  if (!payment) {
    const waiting = <Skeleton className="m-6 h-64" />
    return error ? <LoadFault error={error} onRetry={() => void refetch()} className="m-6" /> : waiting
  }
  return (
    <>
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <Standing payment={payment} />
        <PaymentFacts payment={payment} />
        <section className="flex flex-col gap-y-4">
          <Heading level="h3">Timeline</Heading>
          <PaymentTimeline entries={payment.entries} />
        </section>
      </Drawer.Body>
      <Drawer.Footer>
        <PaymentActions key={payment.id} payment={payment} />
      </Drawer.Footer>
    </>
  )
}
