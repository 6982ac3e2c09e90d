import Link from "next/link"
import { formatMoney } from "@/lib/format-money"
import { Thumbnail } from "@/ui/thumbnail"
import { type CartLine, type CartView } from "../cart-view"
import { isQuantity, QUANTITY_ADVICE } from "../quantity"
import { LineControls } from "./line-controls"
import { LineProblemNote } from "./line-problem-note"

type Props = {
  line: CartLine
  cart: CartView
  wanted: number | undefined
  refusal: string | undefined
  onQuantity: (quantity: number) => void
  onRemove: () => void
}

const advice = (quantity: number) =>
  quantity === 0 ? "To take this out of your basket, use Remove." : QUANTITY_ADVICE

/** One line of the basket. */
export const CartLineRow = ({ line, cart, wanted, refusal, onQuantity, onRemove }: Props) => {
  const money = (amount: number) => formatMoney(amount, cart.currency, cart.country)
  const quantity = wanted ?? line.quantity
  const message = isQuantity(quantity) ? refusal : advice(quantity)
  const href = `/${cart.country}/products/${line.handle}?variant=${line.variant_id}`
  return (
    <li className="grid grid-cols-[5.5rem_1fr] gap-x-4 border-t border-line py-5 sm:grid-cols-[7rem_1fr_auto] sm:gap-x-6">
      <Link href={href} prefetch={false} tabIndex={-1} aria-hidden="true">
        {line.thumbnail && <Thumbnail src={line.thumbnail} />}
      </Link>
      <div>
        <h2 className="text-lg leading-snug font-semibold">
          <Link href={href} prefetch={false} className="no-underline hover:underline">
            {line.title}
          </Link>
        </h2>
        <p className="text-ink-soft">
          {line.variant_title && <>{line.variant_title} · </>}
          {money(line.unit_price)} each
        </p>
        <LineControls line={line} quantity={quantity} onQuantity={onQuantity} onRemove={onRemove} />
        <div role="alert" className="font-medium text-madder">
          {message && <p className="mt-2">{message}</p>}
        </div>
        {!message && <LineProblemNote line={line} onSet={onQuantity} />}
      </div>
      <p className="col-start-2 mt-2 font-semibold tabular-nums sm:col-start-3 sm:mt-0 sm:text-right">
        <span className="sr-only">Together </span>
        {money(line.total)}
      </p>
    </li>
  )
}
