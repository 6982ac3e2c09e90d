"use client"

import { type CheckoutView } from "../checkout-view"
import { AddressFields } from "./address-fields"
import { ContactField } from "./contact-field"
import { CountryChange } from "./country-change"
import { FaultSummary } from "./fault-summary"
import { FormSection } from "./form-section"
import { PaymentChoice } from "./payment-choice"
import { Review } from "./review"
import { ShippingChoice } from "./shipping-choice"
import { type CheckoutFormInHand, useCheckoutForm } from "./use-checkout-form"
import { CHECKOUT_FORM } from "./use-faults"

type Props = { view: CheckoutView; country: string; onGone: () => void }

type PartProps = { form: CheckoutFormInHand; view: CheckoutView; country: string }

const Person = ({ form: { draft, faults, type, leave }, view, country }: PartProps) => (
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

const Delivery = ({ form: { draft, faults }, view, country }: PartProps) => (
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
)

/** The checkout: contact, address, shipping, payment, and the order to look over, in one form. */
export const CheckoutForm = ({ view, country, onGone }: Props) => {
  const form = useCheckoutForm(view, country, onGone)
  const { draft, faults } = form
  return (
    <form
      id={CHECKOUT_FORM}
      noValidate
      aria-label="Checkout"
      onSubmit={form.submit}
      className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[1fr_24rem]"
    >
      <div>
        {faults.listed && <FaultSummary faults={faults.faults} />}
        <p className="mb-6 text-ink-soft">We need everything that is not marked optional.</p>
        <Person form={form} view={view} country={country} />
        <Delivery form={form} view={view} country={country} />
        <FormSection title="Payment">
          <PaymentChoice />
        </FormSection>
      </div>
      <Review
        cart={draft.cart}
        country={country}
        stage={draft.details.province || !view.format.provinces ? "settled" : "address_open"}
        saving={draft.saving}
        placing={form.placing}
        fault={form.refusal}
      />
    </form>
  )
}
