import { type PriceView } from "../product-view"

type Props = { price: PriceView; from?: boolean; className?: string }

/** A catalogue price, the former one struck through where it was higher. */
export const PriceText = ({ price, from = false, className }: Props) => (
  <span className={className}>
    {price.originalText && (
      <>
        <span className="sr-only">Was </span>
        <s className="mr-2 text-ink-soft">{price.originalText}</s>
        <span className="sr-only">, now </span>
      </>
    )}
    {from && "from "}
    {price.text}
  </span>
)
