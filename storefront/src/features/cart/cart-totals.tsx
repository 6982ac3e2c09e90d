import { formatMoney } from "@/lib/format-money"
import { classNames } from "@/ui/class-names"
import { type CartView } from "./cart-view"
import { type Stage, taxWords } from "./tax-words"

type Props = {
  cart: Pick<CartView, "country" | "currency" | "prices_include_tax" | "totals">
  stage: Stage
  pending?: boolean
}

const Row = ({ name, value }: { name: string; value: string }) => (
  <div className="flex justify-between gap-4 py-1.5">
    <dt>{name}</dt>
    <dd className="text-right tabular-nums">{value}</dd>
  </div>
)

/** What it comes to. All figures are the shop's; while one is being worked out, they are shown as not final. */
export const CartTotals = ({ cart, stage, pending = false }: Props) => {
  const { totals, prices_include_tax } = cart
  const money = (amount: number) => formatMoney(amount, cart.currency, cart.country)
  return (
    <div aria-busy={pending} className={classNames("transition-opacity", pending && "opacity-55")}>
      <dl>
        <Row name="Items" value={money(totals.items)} />
        {totals.discount > 0 && <Row name="Discount" value={`−${money(totals.discount)}`} />}
        <Row
          name="Delivery"
          value={
            totals.shipping === null
              ? stage === "basket"
                ? "Chosen at checkout"
                : "…"
              : money(totals.shipping)
          }
        />
        {!prices_include_tax && totals.tax > 0 && <Row name="Sales tax" value={money(totals.tax)} />}
        <div className="mt-2 flex justify-between gap-4 border-t border-line pt-3 text-xl font-semibold">
          <dt>Total</dt>
          <dd className="text-right tabular-nums">{money(totals.total)}</dd>
        </div>
      </dl>
      <p className="text-ink-soft">{taxWords(cart, stage)}</p>
    </div>
  )
}
