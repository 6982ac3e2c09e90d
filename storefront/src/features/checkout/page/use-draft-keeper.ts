"use client"

import { type RefObject, useCallback, useEffect, useRef, useState } from "react"
import { type CartView } from "@/features/cart/cart-view"
import { inOrder } from "@/features/cart/client/in-order"
import { checkoutCalls } from "./checkout-calls"
import { type Draft, isSameDraft } from "./draft"

/** Keeps the draft on the cart: whenever it is told to, and when the page is left. */
export const useDraftKeeper = (current: RefObject<Draft>, kept: Draft, onCart: (cart: CartView) => void) => {
  const saved = useRef<Draft | null>(kept)
  const [saving, setSaving] = useState(0)

  const save = useCallback(() => {
    // From here on, not from when its turn comes: the total that is shown may not be the final one.
    setSaving((count) => count + 1)
    return inOrder(async () => {
      const { details, shippingId } = current.current
      if (isSameDraft(current.current, saved.current)) return
      // A draft that can't be kept now is tried again with the next change; placing the order will tell.
      const answer = await checkoutCalls.save(details, shippingId).catch(() => null)
      if (!answer) return
      saved.current = { details, shippingId }
      onCart(answer.cart)
    }).finally(() => setSaving((count) => count - 1))
  }, [current, onCart])

  useEffect(() => {
    // Not within the effect itself: what is being saved is shown at once.
    void Promise.resolve().then(save)
    const leave = () => {
      const { details, shippingId } = current.current
      if (isSameDraft(current.current, saved.current)) return
      saved.current = { details, shippingId }
      checkoutCalls.save(details, shippingId, true).catch(() => null)
    }
    window.addEventListener("pagehide", leave)
    return () => window.removeEventListener("pagehide", leave)
  }, [current, save])

  /** Asks for the cart again, though nothing was typed: its total or its stock has changed. */
  const refresh = useCallback(() => {
    saved.current = null
    return save()
  }, [save])

  return { saving: saving > 0, save, refresh }
}
