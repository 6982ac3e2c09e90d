import { formatMoney } from "@/lib/format-money"
import { Thumbnail } from "@/ui/thumbnail"
import { type OrderView } from "./order-view"

/** What was ordered. */
export const OrderLines = ({ order }: { order: OrderView }) => (
  <ul className="mb-5">
    {order.lines.map(({ id, title, variant_title, thumbnail, quantity, total }) => (
      <li key={id} className="grid grid-cols-[4.5rem_1fr_auto] items-center gap-4 border-t border-line py-4">
        {thumbnail ? <Thumbnail src={thumbnail} /> : <span />}
        <span>
          <span className="block leading-snug font-medium">{title}</span>
          <span className="text-ink-soft">
            {variant_title && <>{variant_title} · </>}
            {quantity} {quantity === 1 ? "piece" : "pieces"}
          </span>
        </span>
        <span className="tabular-nums">{formatMoney(total, order.currency, order.country)}</span>
      </li>
    ))}
  </ul>
)
