"use client"

import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { detailsOf } from "../details"
import { checkoutCalls } from "../page/checkout-calls"
import { nextStep } from "../payment/next-step"
import { type Order, payable } from "../payment/order"
import { isPaymentOf } from "../payment/payment-key"
import { pressToPay } from "../payment/press-to-pay"

/** The order that failed, of what the cart has kept of it; null where the shopper should look it over first. */
const sameOrder = async (country: string, providerId: string | undefined): Promise<Order | null> => {
  const { checkout } = await checkoutCalls.load(country)
  const shippingId = checkout?.shipping_option_id
  const isOffered = checkout?.payment_methods.some(({ provider_id }) => provider_id === providerId)
  if (!checkout || !shippingId || !providerId || !isOffered || !isPaymentOf(payable(checkout.cart)))
    return null
  return { details: detailsOf(checkout), shippingId, providerId, cart: checkout.cart }
}

/** Opens a new payment for the same order, straight away where nothing has changed; else by way of the checkout. */
export const useRetry = (country: string, providerId: string | undefined) => {
  const router = useRouter()
  const [retrying, setRetrying] = useState(false)
  const busy = useRef(false)
  const retry = async () => {
    if (busy.current) return
    busy.current = true
    setRetrying(true)
    try {
      const order = await sameOrder(country, providerId)
      const next = order && nextStep(await pressToPay(order, checkoutCalls.place), country)
      if (next?.to === "provider") return window.location.assign(next.url)
      if (next?.to === "order") return router.replace(next.path)
    } catch {
      // The checkout tells what is wrong, where it can be put right.
    }
    router.push(`/${country}/checkout`)
  }
  return { retrying, retry }
}
