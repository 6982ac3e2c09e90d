"use client"

import { useRouter } from "next/navigation"
import { useRef, useState } from "react"
import { inOrder } from "@/features/cart/client/in-order"
import { type ShopFault } from "@/features/cart/client/shop-fault"
import { toFault } from "@/features/cart/client/to-fault"
import { checkoutCalls } from "./checkout-calls"
import { type Details } from "../details"

type Order = { details: Details; shippingId: string; total: number }

/** Places the order once, however often it is pressed, and goes to the confirmation. */
export const usePlaceOrder = (country: string, onFault: (fault: ShopFault) => void) => {
  const router = useRouter()
  const [pending, setPending] = useState(false)
  const busy = useRef(false)
  const place = async ({ details, shippingId, total }: Order): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setPending(true)
    try {
      const id = await inOrder(() => checkoutCalls.place(details, shippingId, total))
      // Stays pending: the confirmation replaces this page, and there is nothing left to press.
      router.replace(`/${country}/order/${id}`)
    } catch (error) {
      busy.current = false
      setPending(false)
      onFault(toFault(error))
    }
  }
  return { pending, place }
}
