import { ExclamationCircleSolid } from "@medusajs/icons"
import { Text } from "@medusajs/ui"
import { attentionOf } from "./attention-of"
import { paidWords } from "./paid-words"
import { reasonOf } from "./reason-of"
import type { Payment } from "./types"

/** What is to be done about a payment, marked; or else, quietly, why it went the way it did. */
export function AttentionMark({ payment }: { payment: Payment }) {
  const attention = attentionOf(payment)
  const reason = reasonOf(payment)
  if (!attention) {
    return reason ? (
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {reason}
      </Text>
    ) : null
  }
  return (
    <div className="flex gap-x-2">
      <ExclamationCircleSolid aria-hidden className="text-ui-tag-orange-icon shrink-0" />
      <div className="flex flex-col gap-y-0.5">
        <Text size="small" leading="compact" weight="plus" className="text-ui-fg-base">
          {attention.title}
          {payment.state === "held" && payment.paid_amount !== null ? `: ${paidWords(payment)}` : ""}
        </Text>
        <Text size="small" leading="compact" className="text-ui-fg-subtle">
          {attention.todo}
        </Text>
      </div>
    </div>
  )
}
