import { type CheckoutView } from "../checkout-view"
import { AddressFields } from "./address-fields"
import { ContactField } from "./contact-field"
import { CountryChange } from "./country-change"
import { FaultSummary } from "./fault-summary"
import { FormSection } from "./form-section"
import { PaymentChoice } from "./payment-choice"
import { ShippingChoice } from "./shipping-choice"
import { type CheckoutFormInHand } from "./use-checkout-form"

type Props = { form: CheckoutFormInHand; view: CheckoutView; country: string }

const Person = ({ form: { draft, faults, type, leave }, view, country }: Props) => (
  <>
    <FormSection title="Contact">
      <ContactField
        value={draft.details.email}
        error={faults.faults.email}
        onType={(value) => type("email", value)}
        onLeave={() => leave("email")}
      />
    </FormSection>
    <FormSection title="Delivery address">
      <CountryChange country={country} countries={view.countries} />
      <AddressFields
        details={draft.details}
        format={view.format}
        faults={faults.faults}
        onType={type}
        onLeave={leave}
      />
    </FormSection>
  </>
)

/** The sections of the checkout form that are filled in: contact, address, delivery, payment. */
export const CheckoutSections = ({ form, view, country }: Props) => {
  const { draft, faults } = form
  return (
    <div>
      {faults.listed && <FaultSummary faults={faults.faults} />}
      <p className="mb-6 text-ink-soft">We need everything that is not marked optional.</p>
      <Person form={form} view={view} country={country} />
      <FormSection title="Delivery">
        <ShippingChoice
          options={view.shipping_options}
          chosen={draft.shippingId}
          error={faults.faults.shipping_option_id}
          currency={draft.cart.currency}
          country={country}
          onChoose={draft.chooseShipping}
        />
      </FormSection>
      <FormSection title="Payment">
        <PaymentChoice
          methods={view.payment_methods}
          chosen={form.providerId}
          error={faults.faults.provider_id}
          onChoose={form.choosePayment}
        />
      </FormSection>
    </div>
  )
}
