"use client"

import { type SubmitEvent, useState } from "react"
import { type ShopFault } from "@/features/cart/client/shop-fault"
import { type CheckoutView } from "../checkout-view"
import { type DetailsKey } from "../details"
import { type PaymentStatus } from "../payment/payment-status"
import { reasonWords } from "../payment/reason-words"
import { useDraft } from "./use-draft"
import { useFaults } from "./use-faults"
import { usePay } from "./use-pay"

const GONE = new Set<ShopFault["code"]>(["cart_completed", "cart_empty", "cart_not_found"])

type Pressed = {
  draft: ReturnType<typeof useDraft>
  faults: ReturnType<typeof useFaults>
  onGone: () => void
}

/** The way to pay that is chosen at first: the one of the last payment, else the country's usual one. */
const firstProvider = ({ payment, payment_methods: methods }: CheckoutView): string | null => {
  const last = methods.find(({ provider_id }) => provider_id === payment?.payment?.provider_id)
  return (last ?? methods[0])?.provider_id ?? null
}

const wordsOf = (status: PaymentStatus): string => {
  const { title, text } = reasonWords(status)
  return `${title}. ${text}`
}

/** The shopper's press to pay, and all that may come of it. */
const usePress = (country: string, { draft, faults, onGone }: Pressed) => {
  const [refusal, setRefusal] = useState<string>()
  const [clientSecret, setClientSecret] = useState<string | null>(null)
  const onFault = (fault: ShopFault) => {
    if (GONE.has(fault.code)) return onGone()
    setRefusal(fault.message)
    if (fault.details.fields) faults.show(fault.details.fields)
    else if (!fault.isPassing) void draft.refresh()
  }
  const onStopped = (status: PaymentStatus) => setRefusal(wordsOf(status))
  const { pending, pay } = usePay(country, { onFault, onStopped, onElement: setClientSecret })
  const press = (providerId: string | null) => {
    setRefusal(undefined)
    const { details, shippingId, cart } = draft
    if (!faults.checkAll(details, { shippingId, providerId }) || !shippingId || !providerId) return
    void pay({ details, shippingId, providerId, cart })
  }
  return { refusal, clientSecret, setClientSecret, placing: pending, press }
}

/** All that happens in the checkout form. `onGone` is called when its basket turns out not to be there. */
export const useCheckoutForm = (view: CheckoutView, country: string, onGone: () => void) => {
  const draft = useDraft(view)
  const faults = useFaults(view.format)
  const [providerId, setProviderId] = useState(() => firstProvider(view))
  const { press, ...pressed } = usePress(country, { draft, faults, onGone })
  return {
    ...pressed,
    draft,
    faults,
    providerId,
    choosePayment: (id: string) => {
      setProviderId(id)
      faults.clear("provider_id")
    },
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
      press(providerId)
    },
  }
}

/** The checkout form in the hands of its parts. */
export type CheckoutFormInHand = ReturnType<typeof useCheckoutForm>
