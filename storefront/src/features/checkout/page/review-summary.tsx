import Link from "next/link"
import { type ReactNode } from "react"
import { CartTotals } from "@/features/cart/cart-totals"
import { type CartView } from "@/features/cart/cart-view"
import { type Stage } from "@/features/cart/tax-words"
import { Heading } from "@/ui/heading"
import { ReviewLines } from "./review-lines"

type Props = { cart: CartView; country: string; stage: Stage; saving: boolean; children?: ReactNode }

/** The order as it stands: what is in it and what it comes to. */
export const ReviewSummary = ({ cart, country, stage, saving, children }: Props) => (
  <section aria-labelledby="review" className="self-start bg-surface p-5 sm:p-6 lg:sticky lg:top-6">
    <div className="mb-4 flex items-baseline justify-between gap-4">
      <Heading level={2} size="small" id="review">
        Your order
      </Heading>
      <Link href={`/${country}/cart`} prefetch={false} className="underline underline-offset-4">
        Change<span className="sr-only"> your basket</span>
      </Link>
    </div>
    <ReviewLines cart={cart} />
    <div aria-live="polite">
      <CartTotals stage={stage} cart={cart} pending={saving} />
    </div>
    {children}
  </section>
)
