import { type CartView } from "@/features/cart/cart-view"
import { type Stage } from "@/features/cart/tax-words"
import { formatMoney } from "@/lib/format-money"
import { Button } from "@/ui/button"
import { Notice } from "@/ui/notice"
import { isStripe, type PaymentMethod } from "../payment/payment-methods"
import { ReviewSummary } from "./review-summary"

type Props = {
  cart: CartView
  country: string
  stage: Stage
  method: PaymentMethod | undefined
  saving: boolean
  placing: boolean
  fault: string | undefined
}

// What places an order must say so; where Stripe's form comes first, it is that form's button which does.
const buttonWords = ({ cart, country, method, placing }: Props): string => {
  if (method && isStripe(method.provider_id)) return placing ? "One moment…" : "Continue to payment"
  if (placing) return "Placing your order…"
  return `Buy now for ${formatMoney(cart.totals.total, cart.currency, country)}`
}

/** The order to look over, with the one button that goes on. */
export const Review = (props: Props) => {
  const { cart, country, stage, method, saving, placing, fault } = props
  const blocked = cart.lines.some(({ problem }) => problem)
  return (
    <ReviewSummary cart={cart} country={country} stage={stage} saving={saving}>
      {fault && (
        <Notice tone="problem" className="mt-4 bg-paper">
          {fault}
        </Notice>
      )}
      {blocked && (
        <p className="mt-5 font-medium text-madder">
          Something here can’t be bought as it is. Please change your basket first.
        </p>
      )}
      <Button
        type="submit"
        size="large"
        wide
        className="mt-5"
        disabled={blocked || !method}
        aria-disabled={placing || undefined}
      >
        {buttonWords(props)}
      </Button>
      <p className="mt-3 text-base text-ink-soft">
        {method?.next} This shop is a demonstration: nothing is sent.
      </p>
    </ReviewSummary>
  )
}
