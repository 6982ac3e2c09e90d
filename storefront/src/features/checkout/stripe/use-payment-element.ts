"use client"

import { type Stripe, type StripeElements, type StripePaymentElement } from "@stripe/stripe-js"
import { useEffect, useRef, useState } from "react"
import { type Details } from "../details"
import { loadStripeJs } from "./load-stripe-js"

type Given = { publishableKey: string; clientSecret: string; details: Details; country: string }
type Mounted = { stripe: Stripe; elements: StripeElements }

const SMALL_TEXT = "17px"

const isDark = () => window.matchMedia("(prefers-color-scheme: dark)").matches

const elementsOf = (stripe: Stripe, clientSecret: string) =>
  stripe.elements({
    clientSecret,
    locale: "en",
    appearance: { theme: isDark() ? "night" : "stripe", variables: { fontSizeBase: SMALL_TEXT } },
  })

const billingOf = ({ details, country }: Given) => ({
  name: `${details.first_name} ${details.last_name}`,
  email: details.email,
  address: { country: country.toUpperCase(), postal_code: details.postal_code },
})

/** Stripe's Payment Element in the place that `place` marks; `confirm` pays with what was typed into it. */
export const usePaymentElement = (given: Given) => {
  const place = useRef<HTMLDivElement>(null)
  const mounted = useRef<Mounted>(null)
  const first = useRef(given)
  const [state, setState] = useState<"loading" | "ready" | "away">("loading")
  const { publishableKey, clientSecret } = given

  useEffect(() => {
    let element: StripePaymentElement | undefined
    let gone = false
    loadStripeJs(publishableKey)
      .then((stripe) => {
        if (gone || !place.current) return
        const elements = elementsOf(stripe, clientSecret)
        element = elements.create("payment", { defaultValues: { billingDetails: billingOf(first.current) } })
        element.on("ready", () => setState("ready"))
        element.on("loaderror", () => setState("away"))
        element.mount(place.current)
        mounted.current = { stripe, elements }
      })
      .catch(() => gone || setState("away"))
    return () => {
      gone = true
      mounted.current = null
      element?.destroy()
    }
  }, [publishableKey, clientSecret])

  /** Goes to `returnUrl` when it is paid; otherwise answers what went wrong. */
  const confirm = async (returnUrl: string) => {
    if (!mounted.current) return undefined
    const { stripe, elements } = mounted.current
    const { error } = await stripe.confirmPayment({ elements, confirmParams: { return_url: returnUrl } })
    return error
  }
  return { place, state, confirm }
}
