"use client"

import { useRef, useState } from "react"
import { type CheckoutView } from "../checkout-view"
import { type DetailsKey } from "../details"
import { type Draft, firstDraft, keptDraft } from "./draft"
import { useDraftKeeper } from "./use-draft-keeper"

/** What the shopper has typed and chosen. It is kept on the cart, so that a reload or another tab finds it. */
export const useDraft = (view: CheckoutView) => {
  const [draft, setDraft] = useState(() => firstDraft(view))
  const [cart, setCart] = useState(view.cart)
  const current = useRef(draft)
  const { saving, save, refresh } = useDraftKeeper(current, keptDraft(view), setCart)
  const change = (next: Draft) => {
    current.current = next
    setDraft(next)
  }
  return {
    ...draft,
    cart,
    saving,
    save,
    refresh,
    type: (field: DetailsKey, value: string) =>
      change({ ...current.current, details: { ...current.current.details, [field]: value } }),
    chooseShipping: (shippingId: string) => {
      change({ ...current.current, shippingId })
      void save()
    },
  }
}
