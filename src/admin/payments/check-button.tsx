import { Button } from "@medusajs/ui"
import type { Payment } from "./types"
import { usePaymentAction } from "./use-payment-action"
import { whyNoCheck } from "./why-no-check"
import { STATES } from "./words"

/** Has a payment checked with its provider now. */
export function CheckButton({ payment }: { payment: Payment }) {
  const noCheck = whyNoCheck(payment)
  const { mutate, isPending } = usePaymentAction<Record<string, never>>({
    id: payment.id,
    path: "check",
    said: ({ state }) => `Checked with the provider: ${STATES[state].label.toLowerCase()}.`,
    failed: "The payment could not be checked",
  })
  return (
    <Button
      variant="secondary"
      size="small"
      disabled={noCheck !== undefined}
      title={noCheck}
      isLoading={isPending}
      onClick={() => mutate({})}
    >
      Check now
    </Button>
  )
}
