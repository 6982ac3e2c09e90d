import { formatMoney } from "@/lib/format-money"
import { classNames } from "./class-names"

type Props = { amount: number; original?: number; currency: string; country: string; className?: string }

/** A price in major units, with the former one struck through where it was higher. */
export const Price = ({ amount, original, currency, country, className }: Props) => (
  <span className={classNames("tabular-nums", className)}>
    {original !== undefined && original > amount && (
      <>
        <s className="mr-2 text-ink-soft">
          <span className="sr-only">Was </span>
          {formatMoney(original, currency, country)}
        </s>
        <span className="sr-only">now </span>
      </>
    )}
    {formatMoney(amount, currency, country)}
  </span>
)
