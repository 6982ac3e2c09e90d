"use client"

import { type CheckoutView } from "../checkout-view"
import { payable } from "../payment/order"
import { isPaymentOf } from "../payment/payment-key"
import { StripeStep } from "../stripe/stripe-step"
import { CheckoutSections } from "./checkout-sections"
import { LastPaymentNotice } from "./last-payment-notice"
import { Review } from "./review"
import { type CheckoutFormInHand, useCheckoutForm } from "./use-checkout-form"
import { CHECKOUT_FORM } from "./use-faults"

type Props = { view: CheckoutView; country: string; onGone: () => void }

type PartProps = { form: CheckoutFormInHand; view: CheckoutView; country: string }

const stageOf = ({ form: { draft }, view }: PartProps) =>
  draft.details.province || !view.format.provinces ? "settled" : "address_open"

const Details = (props: PartProps) => {
  const { form, view, country } = props
  const { draft } = form
  return (
    <form
      id={CHECKOUT_FORM}
      noValidate
      aria-label="Checkout"
      onSubmit={form.submit}
      className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[1fr_24rem]"
    >
      <CheckoutSections {...props} />
      <Review
        cart={draft.cart}
        country={country}
        stage={stageOf(props)}
        method={view.payment_methods.find(({ provider_id }) => provider_id === form.providerId)}
        saving={draft.saving}
        placing={form.placing}
        fault={form.refusal}
      />
    </form>
  )
}

/** The checkout: contact, address, shipping, payment, and the order to look over, in one form. */
export const CheckoutForm = ({ view, country, onGone }: Props) => {
  const form = useCheckoutForm(view, country, onGone)
  const props = { form, view, country }
  if (form.clientSecret && view.stripe_key) {
    return (
      <StripeStep
        clientSecret={form.clientSecret}
        publishableKey={view.stripe_key}
        details={form.draft.details}
        cart={form.draft.cart}
        country={country}
        onBack={() => form.setClientSecret(null)}
      />
    )
  }
  return (
    <>
      {view.payment && (
        <LastPaymentNotice
          status={view.payment}
          country={country}
          isForThis={isPaymentOf(payable(view.cart)) !== false}
          onElement={form.setClientSecret}
        />
      )}
      <Details {...props} />
    </>
  )
}
