"use client"

import { type StripeError } from "@stripe/stripe-js"
import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { returnPath } from "../payment/next-step"

type Confirm = (returnUrl: string) => Promise<StripeError | undefined>

const GENERAL = "The payment didn’t go through. Nothing was taken. Please try again, or pay in another way."

// Only these are written for the person who types; the others are for us.
const FOR_SHOPPERS = new Set(["card_error", "validation_error"])

const wordsOf = ({ type, message }: StripeError): string =>
  FOR_SHOPPERS.has(type) && message ? message : GENERAL

/** Pays by Stripe once, however often it is pressed. Stripe leads to the return page; a refusal is told here. */
export const useStripePayment = (country: string, confirm: Confirm) => {
  const router = useRouter()
  const [paying, setPaying] = useState(false)
  const [refusal, setRefusal] = useState<string>()
  const busy = useRef(false)
  const pay = async () => {
    if (busy.current) return
    busy.current = true
    setPaying(true)
    setRefusal(undefined)
    const error = await confirm(`${window.location.origin}${returnPath(country)}`).catch((): StripeError => ({
      type: "api_connection_error",
    }))
    // Paid before, in another tab or by an earlier press: the return page knows.
    if (error?.code === "payment_intent_unexpected_state") return router.replace(returnPath(country))
    busy.current = false
    setPaying(false)
    if (error) setRefusal(wordsOf(error))
  }
  return { paying, refusal, pay }
}
