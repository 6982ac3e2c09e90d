"use client"

import { useEffect, useRef } from "react"
import { type PaymentMethod } from "../payment/payment-methods"
import { ChoiceCard } from "./choice-card"

type Props = {
  methods: readonly PaymentMethod[]
  chosen: string | null
  error: string | undefined
  onChoose: (providerId: string) => void
}

/** The address's part that leads to the choice of payment. */
export const PAYMENT_ANCHOR = "payment"

/** How the order is paid. One way is shown as well as several, so that nobody wonders. */
export const PaymentChoice = ({ methods, chosen, error, onChoose }: Props) => {
  const group = useRef<HTMLFieldSetElement>(null)
  useEffect(() => {
    // The form comes after the page, too late for the browser to go to the anchor by itself.
    if (window.location.hash !== `#${PAYMENT_ANCHOR}`) return
    group.current?.scrollIntoView({ block: "center" })
    group.current?.querySelector<HTMLElement>("input:checked")?.focus({ preventScroll: true })
  }, [])
  return (
    <fieldset
      ref={group}
      id={PAYMENT_ANCHOR}
      aria-describedby={error ? "payment-error" : undefined}
      className="grid gap-3"
    >
      <legend className="sr-only">How you pay</legend>
      {methods.length === 0 && <p>There is no way to pay from your country at the moment. We are sorry.</p>}
      {methods.map(({ provider_id, label, note }, index) => (
        <ChoiceCard
          key={provider_id}
          id={index === 0 ? "provider_id" : undefined}
          name="provider_id"
          value={provider_id}
          checked={chosen === provider_id}
          aria-invalid={error ? true : undefined}
          label={label}
          note={note}
          onChange={() => onChoose(provider_id)}
        />
      ))}
      {error && (
        <p id="payment-error" className="font-medium text-madder">
          {error}
        </p>
      )}
    </fieldset>
  )
}
