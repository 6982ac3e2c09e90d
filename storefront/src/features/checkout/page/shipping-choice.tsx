import { formatMoney } from "@/lib/format-money"
import { type ShippingOption } from "../checkout-view"
import { ChoiceCard } from "./choice-card"

type Props = {
  options: readonly ShippingOption[]
  chosen: string | null
  error: string | undefined
  currency: string
  country: string
  onChoose: (id: string) => void
}

/** How the order is sent, and what that costs. */
export const ShippingChoice = ({ options, chosen, error, currency, country, onChoose }: Props) => (
  <fieldset aria-describedby={error ? "shipping-error" : undefined} className="grid gap-3">
    <legend className="sr-only">How we send it</legend>
    {options.length === 0 && <p>We have no way to send this basket to your country at the moment.</p>}
    {options.map(({ id, name, description, amount }, index) => (
      <ChoiceCard
        key={id}
        id={index === 0 ? "shipping_option_id" : undefined}
        name="shipping_option_id"
        value={id}
        checked={chosen === id}
        aria-invalid={error ? true : undefined}
        label={name}
        note={description}
        aside={amount === 0 ? "Free" : formatMoney(amount, currency, country)}
        onChange={() => onChoose(id)}
      />
    ))}
    {error && (
      <p id="shipping-error" className="font-medium text-madder">
        {error}
      </p>
    )}
  </fieldset>
)
