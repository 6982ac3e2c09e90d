import Link from "next/link"
import { CartTotals } from "@/features/cart/cart-totals"
import { type CartView } from "@/features/cart/cart-view"
import { type Stage } from "@/features/cart/tax-words"
import { type ShopFault } from "@/features/cart/client/shop-fault"
import { formatMoney } from "@/lib/format-money"
import { Button } from "@/ui/button"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { ReviewLines } from "./review-lines"

type Props = {
  cart: CartView
  country: string
  stage: Stage
  saving: boolean
  placing: boolean
  fault: ShopFault | undefined
}

const ReviewHead = ({ country }: { country: string }) => (
  <div className="mb-4 flex items-baseline justify-between gap-4">
    <Heading level={2} size="small" id="review">
      Your order
    </Heading>
    <Link href={`/${country}/cart`} prefetch={false} className="underline underline-offset-4">
      Change<span className="sr-only"> your basket</span>
    </Link>
  </div>
)

/** The order as it stands, with the one button that places it. */
export const Review = ({ cart, country, stage, saving, placing, fault }: Props) => {
  const blocked = cart.lines.some(({ problem }) => problem)
  return (
    <section aria-labelledby="review" className="self-start bg-surface p-5 sm:p-6 lg:sticky lg:top-6">
      <ReviewHead country={country} />
      <ReviewLines cart={cart} />
      <div aria-live="polite">
        <CartTotals stage={stage} cart={cart} pending={saving} />
      </div>
      {fault && (
        <Notice tone="problem" className="mt-4 bg-paper">
          {fault.message}
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
        disabled={blocked}
        aria-disabled={placing || undefined}
      >
        {placing
          ? "Placing your order…"
          : `Buy now for ${formatMoney(cart.totals.total, cart.currency, country)}`}
      </Button>
      <p className="mt-3 text-base text-ink-soft">
        With this button you place an order that you pay for when it arrives. This shop is a demonstration:
        nothing is sent, nothing is charged.
      </p>
    </section>
  )
}
