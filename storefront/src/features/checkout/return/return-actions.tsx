"use client"

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
  if (view === "held" || view === "placed") {
    return (
      <a href={`/${country}`} className={outline}>
        To the shop
      </a>
    )
  }
  return null
}
