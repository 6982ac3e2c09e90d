"use client"

import { useRouter } from "next/navigation"
import { cartCalls } from "@/features/cart/client/cart-calls"
import { Button } from "@/ui/button"
import { buttonClass } from "@/ui/button-class"
import { PAYMENT_ANCHOR } from "../page/payment-choice"
import { nextStep } from "../payment/next-step"
import { type PaymentStatus } from "../payment/payment-status"
import { type ReturnView } from "./return-view"
import { useRetry } from "./use-retry"

type Props = { view: ReturnView; status: PaymentStatus | null; country: string }

const outline = buttonClass({ variant: "outline" })

const OtherWay = ({ country }: { country: string }) => (
  <a href={`/${country}/checkout#${PAYMENT_ANCHOR}`} className={outline}>
    Choose another way to pay
  </a>
)

const GoOn = ({ status, country }: Omit<Props, "view">) => {
  const next = status ? nextStep(status, country) : null
  return (
    <>
      {next?.to === "provider" && (
        <a href={next.url} className={outline}>
          Not paid yet? Go on with the payment
        </a>
      )}
      <OtherWay country={country} />
    </>
  )
}

const Again = ({ status, country }: Omit<Props, "view">) => {
  const { retrying, retry } = useRetry(country, status?.payment?.provider_id)
  return (
    <>
      <Button onClick={() => void retry()} aria-disabled={retrying || undefined}>
        {retrying ? "Opening a new payment…" : "Try again"}
      </Button>
      <OtherWay country={country} />
    </>
  )
}

/** Money is held for the basket, so it can't be paid for again: to buy something else, the shopper needs another. */
const FreshBasket = ({ country }: { country: string }) => {
  const router = useRouter()
  const start = () =>
    cartCalls.forget().then(
      () => router.push(`/${country}/shop`),
      () => router.push(`/${country}/cart`)
    )
  return (
    <Button variant="outline" onClick={() => void start()}>
      Start a new basket
    </Button>
  )
}

const LOOK_OVER = new Set(["out_of_stock", "cart_changed"])

/** What a shopper can do from where the payment stands. */
export const ReturnActions = ({ view, status, country }: Props) => {
  const needsLook = LOOK_OVER.has(status?.reason ?? "")
  if (view === "waiting" || view === "waiting_long") return <GoOn status={status} country={country} />
  if (view === "failed" && !needsLook) return <Again status={status} country={country} />
  if (view === "expired") {
    return (
      <a href={`/${country}/checkout`} className={buttonClass()}>
        Start again
      </a>
    )
  }
  if (view === "failed" || view === "refunded" || view === "unknown") {
    return (
      <a href={`/${country}/cart`} className={buttonClass()}>
        To your basket
      </a>
    )
  }
  if (view === "held") return <FreshBasket country={country} />
  if (view === "placed") {
    return (
      <a href={`/${country}`} className={outline}>
        To the shop
      </a>
    )
  }
  return null
}
