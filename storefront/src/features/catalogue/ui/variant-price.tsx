import { type PriceView } from "../product-view"
import { PriceText } from "./price-text"

type Props = { price: PriceView | undefined }

/** The price of the chosen variant and what it holds. */
export const VariantPrice = ({ price }: Props) => {
  if (!price) return <p>This one is not sold in your country.</p>
  return (
    <>
      <PriceText price={price.text} before={price.before} className="text-2xl font-semibold tabular-nums" />
      <p className="text-base text-ink-soft">
        {price.taxIncluded
          ? "VAT included. Delivery is added at checkout."
          : "Sales tax and delivery are added at checkout."}
      </p>
    </>
  )
}
