import { type CartView } from "@/features/cart/cart-view"
import { formatMoney } from "@/lib/format-money"
import { Thumbnail } from "@/ui/thumbnail"

/** What is about to be ordered, in short. */
export const ReviewLines = ({ cart }: { cart: CartView }) => (
  <ul className="mb-4 grid gap-3">
    {cart.lines.map((line) => (
      <li key={line.id} className="grid grid-cols-[3.5rem_1fr_auto] items-center gap-3">
        {line.thumbnail ? <Thumbnail src={line.thumbnail} /> : <span />}
        <span>
          <span className="block leading-snug font-medium">{line.title}</span>
          <span className="text-ink-soft">
            {line.variant_title && <>{line.variant_title} · </>}
            {line.quantity} {line.quantity === 1 ? "piece" : "pieces"}
          </span>
        </span>
        <span className="tabular-nums">{formatMoney(line.total, cart.currency, cart.country)}</span>
      </li>
    ))}
  </ul>
)
