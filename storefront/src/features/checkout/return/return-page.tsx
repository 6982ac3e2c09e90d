"use client"

import { useRouter } from "next/navigation"
import { useEffect } from "react"
import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { Notice } from "@/ui/notice"
import { Weave } from "@/ui/weave"
import { forgetPaymentKey } from "../payment/payment-key"
import { ReturnActions } from "./return-actions"
import { hasEnded, type ReturnView } from "./return-view"
import { returnWords } from "./return-words"
import { usePaymentStatus } from "./use-payment-status"

const MARKS: Partial<Record<ReturnView, { name: "alert" | "check" | "info"; tone: string }>> = {
  to_order: { name: "check", tone: "text-palm" },
  placed: { name: "check", tone: "text-palm" },
  failed: { name: "alert", tone: "text-madder" },
  held: { name: "alert", tone: "text-madder" },
  refunded: { name: "info", tone: "text-indigo" },
  expired: { name: "info", tone: "text-indigo" },
}

const Mark = ({ view }: { view: ReturnView }) => {
  const mark = MARKS[view]
  if (mark) return <Icon name={mark.name} size={40} className={mark.tone} />
  if (hasEnded(view) || view === "unknown") return null
  return <Weave kind="edge" className="w-24 animate-[pending-run_1.2s_linear_infinite]" />
}

const AWAY = "We can’t reach our books right now. Nothing is lost; this page keeps asking."

/** The page a shopper comes back to from paying: waits for the payment, tells how it stands, and leads on. */
export const ReturnPage = ({ country }: { country: string }) => {
  const { view, status, away } = usePaymentStatus()
  const router = useRouter()
  const orderPath = view === "to_order" ? `/${country}/order/${status?.order_id}` : null
  const isOver = hasEnded(view)
  useEffect(() => {
    if (isOver) forgetPaymentKey()
    if (orderPath) router.replace(orderPath)
  }, [isOver, orderPath, router])
  const { title, text } = returnWords(view, status)
  const reference = status?.payment?.reference
  return (
    <>
      <div role="status" aria-live="polite">
        <Mark view={view} />
        <Heading level={1} size="page" className="mt-4">
          {title}
        </Heading>
        <p className="mt-4 text-lg">{text}</p>
        {view === "held" && reference && (
          <p className="mt-3 break-words">
            The payment’s reference is <strong>{reference}</strong>
          </p>
        )}
      </div>
      {away && <Notice className="mt-6">{AWAY}</Notice>}
      <div className="mt-8 flex flex-wrap gap-3">
        <ReturnActions view={view} status={status} country={country} />
      </div>
    </>
  )
}
