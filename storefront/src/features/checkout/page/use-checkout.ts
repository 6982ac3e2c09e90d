"use client"

import { useCallback, useEffect, useState } from "react"
import { inOrder } from "@/features/cart/client/in-order"
import { type ShopFault } from "@/features/cart/client/shop-fault"
import { toFault } from "@/features/cart/client/to-fault"
import { type CheckoutAnswer } from "../checkout-view"
import { checkoutCalls } from "./checkout-calls"

export type CheckoutState =
  { status: "loading" } | { status: "failed"; fault: ShopFault } | { status: "ready"; answer: CheckoutAnswer }

/** The checkout of this browser's basket, fetched when the page is there. */
export const useCheckout = (country: string) => {
  const [state, setState] = useState<CheckoutState>({ status: "loading" })
  const load = useCallback(
    () =>
      inOrder(() => checkoutCalls.load(country)).then(
        (answer) => setState({ status: "ready", answer }),
        (error) => setState({ status: "failed", fault: toFault(error) })
      ),
    [country]
  )
  useEffect(() => {
    void load()
    // The back button may bring the page back as it was left, before a payment was opened.
    const back = ({ persisted }: PageTransitionEvent) => persisted && void load()
    window.addEventListener("pageshow", back)
    return () => window.removeEventListener("pageshow", back)
  }, [load])
  return { state, load }
}
