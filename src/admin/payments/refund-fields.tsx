import { Hint, Input, Label, Text, Textarea } from "@medusajs/ui"
import { formatMoney } from "./format-money"
import type { RefundOffer } from "./refund-offer"

type Offer = Exclude<RefundOffer, { kind: "none" }>
type Part = Extract<Offer, { kind: "part" }>
type Props = {
  offer: Offer
  amount: string
  onAmount: (text: string) => void
  note: string
  onNote: (text: string) => void
  fault: string | undefined
}

const NOTE_LENGTH = 500

function AmountField({
  offer,
  amount,
  onAmount,
  fault,
}: Omit<Props, "offer" | "note" | "onNote"> & { offer: Part }) {
  const { left, currency } = offer
  return (
    <div className="flex flex-col gap-y-2">
      <Label htmlFor="refund-amount" size="small" weight="plus">
        Amount in {currency.toUpperCase()}
      </Label>
      <Input
        id="refund-amount"
        inputMode="decimal"
        autoComplete="off"
        value={amount}
        onChange={({ target }) => onAmount(target.value)}
        aria-invalid={fault !== undefined}
        aria-describedby="refund-amount-hint"
      />
      <div id="refund-amount-hint" aria-live="polite">
        <Hint variant={fault ? "error" : "info"}>
          {fault ?? `${formatMoney(left, currency)} is left to give back.`}
        </Hint>
      </div>
    </div>
  )
}

/** The fields of a refund. Without an order there is nothing to choose: all that came in goes back. */
export function RefundFields({ offer, note, onNote, ...amount }: Props) {
  if (offer.kind === "whole") {
    const sum = offer.left === null ? "" : ` (${formatMoney(offer.left, offer.currency)})`
    return <Text size="small">No order was made of this payment, so all that came in{sum} goes back.</Text>
  }
  return (
    <div className="flex flex-col gap-y-6">
      <AmountField offer={offer} {...amount} />
      <div className="flex flex-col gap-y-2">
        <Label htmlFor="refund-note" size="small" weight="plus">
          Note <span className="text-ui-fg-subtle font-normal">(optional, for staff)</span>
        </Label>
        <Textarea
          id="refund-note"
          rows={3}
          maxLength={NOTE_LENGTH}
          value={note}
          onChange={({ target }) => onNote(target.value)}
        />
      </div>
    </div>
  )
}
