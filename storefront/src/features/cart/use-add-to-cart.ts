"use client"

import { useRef, useState } from "react"
import { type CartNotice } from "./cart-view"
import { cartCalls } from "./client/cart-calls"
import { inOrder } from "./client/in-order"
import { type ShopFault } from "./client/shop-fault"
import { toFault } from "./client/to-fault"

export type Adding =
  | { state: "idle" | "pending" }
  | { state: "added"; quantity: number; notice: CartNotice | undefined }
  | { state: "refused"; fault: ShopFault }

type Wanted = { country: string; variant_id: string; quantity: number }

const IDLE: Adding = { state: "idle" }

/** Puts things into the basket, one request at a time, and says how it went for the variant in view. */
export const useAddToCart = (variantId: string | undefined) => {
  const [last, setLast] = useState<{ of?: string; adding: Adding }>({ adding: IDLE })
  const busy = useRef(false)
  const add = async (wanted: Wanted): Promise<void> => {
    if (busy.current) return
    busy.current = true
    const report = (adding: Adding) => setLast({ of: wanted.variant_id, adding })
    report({ state: "pending" })
    try {
      const { notice } = await inOrder(() =>
        cartCalls.add(wanted.country, wanted.variant_id, wanted.quantity)
      )
      report({ state: "added", quantity: wanted.quantity, notice })
    } catch (error) {
      report({ state: "refused", fault: toFault(error) })
    } finally {
      busy.current = false
    }
  }
  return { adding: last.of === variantId ? last.adding : IDLE, add }
}
