"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { CartFault } from "@/features/cart/page/cart-fault"
import { CartSkeleton } from "@/features/cart/page/cart-skeleton"
import { Notice } from "@/ui/notice"
import { CheckoutForm } from "./checkout-form"
import { NothingToBuy } from "./nothing-to-buy"
import { useCheckout } from "./use-checkout"

/** The checkout below its heading: fetched apart, for the page itself is the same for everyone. */
export const CheckoutPage = ({ country }: { country: string }) => {
  const { state, load } = useCheckout(country)
  const router = useRouter()
  const answer = state.status === "ready" ? state.answer : null
  // The order went through, but its answer never got here: show it now.
  const found = answer && !answer.checkout && answer.just_placed ? answer.order_id : null
  useEffect(() => {
    if (found) router.replace(`/${country}/order/${found}`)
  }, [found, country, router])
  if (state.status === "failed") return <CartFault fault={state.fault} onRetry={() => void load()} />
  if (!answer || found) return <CartSkeleton />
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
