import { Drawer } from "@medusajs/ui"
import type { FormEvent } from "react"
import { RefundButtons } from "./refund-buttons"
import { RefundFields } from "./refund-fields"
import type { RefundOffer } from "./refund-offer"
import { useRefundForm } from "./use-refund-form"

type Props = {
  paymentId: string
  offer: Exclude<RefundOffer, { kind: "none" }>
  onDone: () => void
}

/** How much goes back, and why: filled with all that is left. */
export function RefundForm({ paymentId, offer, onDone }: Props) {
  const { fields, submit, isPending } = useRefundForm(paymentId, offer)
  const onSubmit = async (event: FormEvent) => {
    event.preventDefault()
    if (await submit()) onDone()
  }
  return (
    <form
      className="flex flex-1 flex-col overflow-hidden"
      onSubmit={(event) => void onSubmit(event)}
      noValidate
    >
      <Drawer.Body className="overflow-y-auto">
        <RefundFields offer={offer} {...fields} />
      </Drawer.Body>
      <Drawer.Footer>
        <RefundButtons isPending={isPending} />
      </Drawer.Footer>
    </form>
  )
}
