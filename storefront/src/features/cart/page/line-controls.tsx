import { Icon } from "@/ui/icon"
import { type CartLine } from "../cart-view"
import { isQuantity } from "../quantity"
import { QuantityStepper } from "../quantity-stepper"

type Props = {
  line: CartLine
  quantity: number
  onQuantity: (quantity: number) => void
  onRemove: () => void
}

/** How many of a line, and the way to take it out. */
export const LineControls = ({ line, quantity, onQuantity, onRemove }: Props) => (
  <div className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">
    <QuantityStepper
      label={`Quantity of ${line.title}`}
      value={quantity}
      max={line.available}
      invalid={!isQuantity(quantity)}
      onChange={onQuantity}
    />
    <button
      type="button"
      onClick={onRemove}
      className="inline-flex min-h-11 cursor-pointer items-center gap-1.5 underline-offset-4 hover:underline"
    >
      <Icon name="trash" size={18} />
      Remove<span className="sr-only"> {line.title}</span>
    </button>
  </div>
)
