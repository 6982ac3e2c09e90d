import { XMark } from "@medusajs/icons"
import { Drawer, IconButton } from "@medusajs/ui"
import { useRef } from "react"
import { PaymentDetails } from "./payment-details"
import { useOpenedPayment } from "./use-opened-payment"

/** One payment beside the list: facts, what can be done, timeline. Closed, it gives focus back to its row. */
export function PaymentDrawer() {
  const { openedId, open } = useOpenedPayment()
  // While it closes, it still shows, and then gives focus back to, what was open.
  const shown = useRef(openedId)
  if (openedId) shown.current = openedId
  const giveFocusBack = (event: Event) => {
    event.preventDefault()
    const row = document.getElementById(`open-${shown.current}`)
    ;(row ?? document.getElementById("payments-heading"))?.focus()
  }
  return (
    <Drawer open={openedId !== null} onOpenChange={(isOpen) => (isOpen ? undefined : open(null))}>
      <Drawer.Content aria-describedby={undefined} onCloseAutoFocus={giveFocusBack}>
        <div className="flex items-center justify-between border-b px-6 py-4">
          <Drawer.Title className="h2-core">Payment</Drawer.Title>
          <Drawer.Close asChild>
            <IconButton size="small" variant="transparent" aria-label="Close">
              <XMark />
            </IconButton>
          </Drawer.Close>
        </div>
        {shown.current ? <PaymentDetails id={shown.current} /> : null}
      </Drawer.Content>
    </Drawer>
  )
}
