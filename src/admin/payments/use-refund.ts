import { usePrompt } from "@medusajs/ui"
import { usePaymentAction } from "./use-payment-action"

type Refund = { amount?: number; note?: string }

/** Gives money back once staff have confirmed it. Answers whether it was asked for. */
export function useRefund(paymentId: string) {
  const confirm = usePrompt()
  const { mutateAsync, isPending } = usePaymentAction<Refund>({
    id: paymentId,
    path: "refund",
    said: ({ state }) => (state === "refunded" ? "The money is back." : "The refund is on its way."),
    failed: "The refund was not made",
  })
  const refund = async (sum: string, body: Refund): Promise<boolean> => {
    const isSure = await confirm({
      title: `Refund ${sum}?`,
      description: "The money goes back to the shopper. This can’t be undone.",
      confirmText: "Refund",
    })
    if (!isSure) return false
    return mutateAsync(body).then(
      () => true,
      // The toast has said why.
      () => false
    )
  }
  return { refund, isPending }
}
