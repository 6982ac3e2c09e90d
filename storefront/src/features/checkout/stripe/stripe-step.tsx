"use client"

import { type SubmitEvent, useEffect, useRef } from "react"
import { type CartView } from "@/features/cart/cart-view"
import { formatMoney } from "@/lib/format-money"
import { Button } from "@/ui/button"
import { Heading } from "@/ui/heading"
import { Notice } from "@/ui/notice"
import { type Details } from "../details"
import { ReviewSummary } from "../page/review-summary"
import { usePaymentElement } from "./use-payment-element"
import { useStripePayment } from "./use-stripe-payment"

type Props = {
  clientSecret: string
  publishableKey: string
  details: Details
  cart: CartView
  country: string
  onBack: () => void
}

const AWAY =
  "Stripe’s form can’t be loaded right now. Nothing was taken. Go back and choose another way to pay."

const useFocusOnArrival = () => {
  const target = useRef<HTMLDivElement>(null)
  useEffect(() => {
    target.current?.focus()
    target.current?.scrollIntoView({ block: "start" })
  }, [])
  return target
}

type ButtonsProps = Pick<Props, "cart" | "country" | "onBack"> & { ready: boolean; paying: boolean }

const Buttons = ({ cart, country, ready, paying, onBack }: ButtonsProps) => (
  <>
    <Button type="submit" size="large" wide className="mt-6" disabled={!ready} aria-disabled={paying}>
      {paying ? "Paying…" : `Buy now for ${formatMoney(cart.totals.total, cart.currency, country)}`}
    </Button>
    <p className="mt-4">
      <Button variant="outline" onClick={onBack}>
        Back to your details
      </Button>
    </p>
  </>
)

/** The second step of a checkout by Stripe: its Payment Element, and the button that places the order. */
export const StripeStep = (props: Props) => {
  const { cart, country } = props
  const { place, state, confirm } = usePaymentElement(props)
  const { paying, refusal, pay } = useStripePayment(country, confirm)
  const top = useFocusOnArrival()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (state === "ready") void pay()
  }
  const problem = state === "away" ? AWAY : refusal
  return (
    <form
      aria-label="Payment"
      onSubmit={submit}
      className="mt-8 grid gap-x-14 gap-y-8 lg:grid-cols-[1fr_24rem]"
    >
      <div>
        <div ref={top} tabIndex={-1} className="mb-4 outline-none">
          <Heading level={2}>Payment</Heading>
        </div>
        {state === "loading" && <p role="status">Fetching Stripe’s secure form…</p>}
        <div ref={place} aria-busy={state === "loading"} className="min-h-40" />
        <div aria-live="assertive">{problem && <Notice tone="problem">{problem}</Notice>}</div>
        <Buttons {...props} ready={state === "ready"} paying={paying} />
      </div>
      <ReviewSummary cart={cart} country={country} stage="settled" saving={false} />
    </form>
  )
}
