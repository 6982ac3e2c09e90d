import { ChoiceCard } from "./choice-card"

/** How the order is paid. There is one way so far; it is shown all the same, so that nobody wonders. */
export const PaymentChoice = () => (
  <fieldset>
    <legend className="sr-only">How you pay</legend>
    <ChoiceCard
      name="payment"
      value="pp_system_default"
      checked
      readOnly
      label="Pay on delivery (demo)"
      note="You pay when the parcel arrives. No card is asked for here."
    />
  </fieldset>
)
