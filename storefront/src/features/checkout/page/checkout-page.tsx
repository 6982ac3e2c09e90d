"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { CartFault } from "@/features/cart/page/cart-fault"
import { CartSkeleton } from "@/features/cart/page/cart-skeleton"
import { Notice } from "@/ui/notice"
import { type CheckoutAnswer } from "../checkout-view"
import { returnPath } from "../payment/next-step"
import { CheckoutForm } from "./checkout-form"
import { NothingToBuy } from "./nothing-to-buy"
import { useCheckout } from "./use-checkout"

/** Where a shopper belongs whose money is in already: the order, or the page that tells how it stands. */
const pathElsewhere = (answer: CheckoutAnswer | null, country: string): string | null => {
  if (!answer) return null
  // The order went through, but its answer never got here: show it now.
  if (!answer.checkout) return answer.just_placed ? `/${country}/order/${answer.order_id}` : null
  const { state, reason } = answer.checkout.payment ?? {}
  return state === "processing" || reason === "payment_held" ? returnPath(country) : null
}

/** The checkout below its heading: fetched apart, for the page itself is the same for everyone. */
export const CheckoutPage = ({ country }: { country: string }) => {
  const { state, load } = useCheckout(country)
  const router = useRouter()
  const answer = state.status === "ready" ? state.answer : null
  const elsewhere = pathElsewhere(answer, country)
  useEffect(() => {
    if (elsewhere) router.replace(elsewhere)
  }, [elsewhere, router])
  if (state.status === "failed") return <CartFault fault={state.fault} onRetry={() => void load()} />
  if (!answer || elsewhere) return <CartSkeleton />
  return (
    <>
      {answer.notice && <Notice className="mt-6">{answer.notice.message}</Notice>}
      {answer.checkout ? (
        <CheckoutForm key={country} view={answer.checkout} country={country} onGone={() => void load()} />
      ) : (
        <NothingToBuy country={country} orderId={answer.order_id} />
      )}
    </>
  )
}
