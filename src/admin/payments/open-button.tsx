import { ChevronRight } from "@medusajs/icons"
import { IconButton } from "@medusajs/ui"
import type { Payment } from "./types"
import { useOpenedPayment } from "./use-opened-payment"

/** Opens a payment's details. Its id lets focus come back to it once they are closed. */
export function OpenButton({ payment: { id, reference } }: { payment: Payment }) {
  const { open } = useOpenedPayment()
  return (
    <IconButton
      id={`open-${id}`}
      size="small"
      variant="transparent"
      aria-label={`Open payment ${reference}`}
      aria-haspopup="dialog"
      onClick={(event) => {
        event.stopPropagation()
        open(id)
      }}
    >
      <ChevronRight />
    </IconButton>
  )
}
