import { buttonClass } from "@/ui/button-class"
import { Heading } from "@/ui/heading"
import { CartTotals } from "../cart-totals"
import { type CartView } from "../cart-view"

type Props = { cart: CartView; country: string; pending: boolean }

/** What the basket comes to, and the way to the checkout. */
export const CartSummary = ({ cart, country, pending }: Props) => {
  const blocked = cart.lines.some(({ problem }) => problem)
  return (
    <section aria-labelledby="summary" className="self-start bg-surface p-5 sm:p-6 lg:sticky lg:top-6">
      <Heading level={2} size="small" id="summary" className="mb-3">
        Together
      </Heading>
      <div aria-live="polite">
        <CartTotals stage="basket" cart={cart} pending={pending} />
      </div>
      {blocked ? (
        <p className="mt-5 font-medium text-madder">
          Something in your basket can’t be bought as it is: see above.
        </p>
      ) : (
        // A whole load: only the checkout's own document may fetch what a payment provider needs.
        <a href={`/${country}/checkout`} className={`mt-5 ${buttonClass({ size: "large", wide: true })}`}>
          Checkout
        </a>
      )}
    </section>
  )
}
