"use client"

import { type SubmitEvent, useState } from "react"
import { type ShopFault } from "@/features/cart/client/shop-fault"
import { type CheckoutView } from "../checkout-view"
import { type DetailsKey } from "../details"
import { useDraft } from "./use-draft"
import { useFaults } from "./use-faults"
import { usePlaceOrder } from "./use-place-order"

const GONE = new Set<ShopFault["code"]>(["cart_completed", "cart_empty", "cart_not_found"])

/** All that happens in the checkout form. `onGone` is called when its basket turns out not to be there. */
export const useCheckoutForm = (view: CheckoutView, country: string, onGone: () => void) => {
  const draft = useDraft(view)
  const faults = useFaults(view.format)
  const [refusal, setRefusal] = useState<ShopFault>()
  const order = usePlaceOrder(country, (fault) => {
    if (GONE.has(fault.code)) return onGone()
    setRefusal(fault)
    if (fault.details.fields) faults.show(fault.details.fields)
    else if (!fault.isPassing) void draft.refresh()
  })
  return {
    draft,
    faults,
    refusal,
    placing: order.pending,
    type: (field: DetailsKey, value: string) => {
      draft.type(field, value)
      faults.clear(field)
      // Tax depends on it, and a list has no typing to wait for.
      if (field === "province" && view.format.provinces) void draft.save()
    },
    leave: (field: DetailsKey) => {
      faults.checkField(field, draft.details)
      void draft.save()
    },
    submit: (event: SubmitEvent) => {
      event.preventDefault()
      setRefusal(undefined)
      const { details, shippingId, cart } = draft
      if (!faults.checkAll(details, shippingId) || !shippingId) return
      void order.place({ details, shippingId, total: cart.totals.total })
    },
  }
}

/** The checkout form in the hands of its parts. */
export type CheckoutFormInHand = ReturnType<typeof useCheckoutForm>
