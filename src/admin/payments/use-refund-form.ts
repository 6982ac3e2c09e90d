import { useState } from "react"
import { formatMoney } from "./format-money"
import { readRefundAmount } from "./read-refund-amount"
import type { RefundOffer } from "./refund-offer"
import { useRefund } from "./use-refund"

type Offer = Exclude<RefundOffer, { kind: "none" }>

/** What is typed into the refund form, and its way to the back end. `submit` answers whether money was sent back. */
export function useRefundForm(paymentId: string, offer: Offer) {
  const { left, currency } = offer
  const [amount, setAmount] = useState(left === null ? "" : String(left))
  const [note, onNote] = useState("")
  const [fault, setFault] = useState<string>()
  const { refund, isPending } = useRefund(paymentId)

  const onAmount = (text: string) => {
    setAmount(text)
    setFault(undefined)
  }
  const submit = async (): Promise<boolean> => {
    const reading = offer.kind === "part" ? readRefundAmount(amount, offer) : { amount: undefined }
    if ("fault" in reading) {
      setFault(reading.fault)
      return false
    }
    const sum = reading.amount ?? left
    const words = sum === null ? "the whole payment" : formatMoney(sum, currency)
    return refund(words, { amount: reading.amount, note: note.trim() || undefined })
  }
  return { fields: { amount, onAmount, note, onNote, fault }, submit, isPending }
}
