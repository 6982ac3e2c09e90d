"use client"

import { useRouter } from "next/navigation"
import { useCallback, useEffect, useRef, useState } from "react"
import { inOrder } from "@/features/cart/client/in-order"
import { type ShopFault } from "@/features/cart/client/shop-fault"
import { toFault } from "@/features/cart/client/to-fault"
import { nextStep } from "../payment/next-step"
import { type Order } from "../payment/order"
import { type PaymentStatus } from "../payment/payment-status"
import { pressToPay } from "../payment/press-to-pay"
import { checkoutCalls } from "./checkout-calls"

type Outcome = {
  onFault: (fault: ShopFault) => void
  /** The payment goes no further: it was declined, paid back, or has expired. */
  onStopped: (status: PaymentStatus) => void
  /** The shopper pays in the provider's element, which this secret opens. */
  onElement: (clientSecret: string) => void
}

/** Pays once, however often it is pressed, and takes the shopper to where it goes on. */
export const usePay = (country: string, { onFault, onStopped, onElement }: Outcome) => {
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const busy = useRef(false)
  const release = useCallback(() => {
    busy.current = false
    setPending(false)
  }, [])

  // The browser's back button may bring this page back as it was left: on its way to the provider.
  useEffect(() => {
    const back = ({ persisted }: PageTransitionEvent) => persisted && release()
    window.addEventListener("pageshow", back)
    return () => window.removeEventListener("pageshow", back)
  }, [release])

  const follow = (status: PaymentStatus) => {
    const next = nextStep(status, country)
    // Stays pending: another page replaces this one, and there is nothing left to press.
    if (next.to === "provider") return window.location.assign(next.url)
    if (next.to === "order" || next.to === "return") return router.replace(next.path)
    release()
    if (next.to === "element") onElement(next.clientSecret)
    else onStopped(status)
  }
  const pay = async (order: Order): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setPending(true)
    try {
      follow(await inOrder(() => pressToPay(order, checkoutCalls.place)))
    } catch (error) {
      release()
      onFault(toFault(error))
    }
  }
  return { pending, pay }
}
