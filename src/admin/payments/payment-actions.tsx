import { Button, Text } from "@medusajs/ui"
import { useRef, useState } from "react"
import { CheckButton } from "./check-button"
import { RefundModal } from "./refund-modal"
import { refundOffer } from "./refund-offer"
import type { Payment } from "./types"

/** What staff can do about a payment now: have it checked, or give the money back. */
export function PaymentActions({ payment }: { payment: Payment }) {
  const [isRefunding, setIsRefunding] = useState(false)
  const refundButton = useRef<HTMLButtonElement>(null)
  const offer = refundOffer(payment)
  const isOffered = offer.kind !== "none"
  return (
    <>
      {isOffered ? null : (
        <Text size="small" leading="compact" className="text-ui-fg-subtle mr-auto pr-2">
          {offer.why}
        </Text>
      )}
      <CheckButton payment={payment} />
      <Button
        ref={refundButton}
        variant="danger"
        size="small"
        disabled={!isOffered}
        onClick={() => setIsRefunding(true)}
      >
        Refund
      </Button>
      {isOffered ? (
        <RefundModal
          payment={payment}
          offer={offer}
          isOpen={isRefunding}
          onClose={() => setIsRefunding(false)}
          returnFocusTo={refundButton}
        />
      ) : null}
    </>
  )
}
