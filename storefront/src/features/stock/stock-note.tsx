import type { VariantStock } from "@/features/cart/server/available-stock"
import { classNames } from "@/ui/class-names"
import { stockWords } from "./stock-words"

type Props = { stock: VariantStock | undefined }

const dots = { good: "bg-palm", few: "bg-ochre", none: "bg-madder" }

/** How many are left. Its line is kept free from the start, so that nothing moves when the answer comes. */
export const StockNote = ({ stock }: Props) => {
  const words = stock && stockWords(stock)
  return (
    <p aria-live="polite" className="flex min-h-7 items-center gap-2 font-medium">
      {words && (
        <>
          <span aria-hidden="true" className={classNames("size-2.5 rounded-full", dots[words.tone])} />
          {words.text}
        </>
      )}
    </p>
  )
}
