"use client"

import { useRef, useState } from "react"
import { type CartAnswer, type CartNotice } from "./cart-view"
import { askShop } from "./client/ask-shop"
import { announceCart } from "./client/cart-count"
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
      const { notice } = await askShop<CartAnswer>("/api/cart/items", { method: "POST", body: wanted })
      announceCart()
      report({ state: "added", quantity: wanted.quantity, notice })
    } catch (error) {
      report({ state: "refused", fault: toFault(error) })
    } finally {
      busy.current = false
    }
  }
  return { adding: last.of === variantId ? last.adding : IDLE, add }
}
