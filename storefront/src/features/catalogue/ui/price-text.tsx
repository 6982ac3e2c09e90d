type Props = { price: string; before?: string; from?: boolean; className?: string }

/** A catalogue price as it is read, the former one struck through where it was higher. */
export const PriceText = ({ price, before, from = false, className }: Props) => (
  <span className={className}>
    {before && (
      <>
        <span className="sr-only">Was </span>
        <s className="mr-2 text-ink-soft">{before}</s>
        <span className="sr-only">, now </span>
      </>
    )}
    {from && "from "}
    {price}
  </span>
)
