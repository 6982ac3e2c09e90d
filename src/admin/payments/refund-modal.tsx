import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import type { RefObject } from "react"
import { RefundForm } from "./refund-form"
import type { RefundOffer } from "./refund-offer"
import type { Payment } from "./types"

type Props = {
  payment: Payment
  offer: Exclude<RefundOffer, { kind: "none" }>
  isOpen: boolean
  onClose: () => void
  returnFocusTo: RefObject<HTMLElement>
}

/** Asks how much to give back, over the payment's details. */
export function RefundModal({ payment, offer, isOpen, onClose, returnFocusTo }: Props) {
  return (
    <Drawer open={isOpen} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Drawer.Content
        aria-describedby={undefined}
        onCloseAutoFocus={(event) => {
          event.preventDefault()
          returnFocusTo.current?.focus()
        }}
      >
        <div className="flex items-center justify-between border-b px-6 py-4">
          <Drawer.Title className="h2-core">Refund</Drawer.Title>
          <Drawer.Close asChild>
            <IconButton size="small" variant="transparent" aria-label="Close without a refund">
              <XMark />
            </IconButton>
          </Drawer.Close>
        </div>
        <RefundForm paymentId={payment.id} offer={offer} onDone={onClose} />
      </Drawer.Content>
    </Drawer>
  )
}
