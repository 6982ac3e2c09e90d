"use client"

import { useCallback, useEffect, useRef, useState } from "react"
import { checkoutCalls } from "../page/checkout-calls"
import { type PaymentStatus } from "../payment/payment-status"
import { pollDelay } from "./poll-delay"
import { hasEnded, type Known, type ReturnView, returnView } from "./return-view"

type Asked = Known & { away: boolean }

const AT_FIRST: Asked = { status: undefined, elapsedMs: 0, away: false }

const queryHere = () => new URLSearchParams(window.location.search)

/** Asks how the payment stands until there is nothing more to wait for; `away` while no answer comes. */
export const usePaymentStatus = () => {
  const [asked, setAsked] = useState(AT_FIRST)
  const timer = useRef<number>(undefined)
  const began = useRef(0)
  const count = useRef(0)

  const ask = useCallback(async function again(): Promise<void> {
    window.clearTimeout(timer.current)
    count.current += 1
    const mine = count.current
    const answer = await checkoutCalls.status(window.location.search).catch(() => undefined)
    // A newer question is on its way: its answer counts.
    if (mine !== count.current) return
    const known = {
      elapsedMs: Date.now() - began.current,
      redirectStatus: queryHere().get("redirect_status"),
    }
    const away = answer === undefined
    setAsked((last) => ({ ...known, status: away ? last.status : answer, away }))
    if (!away && hasEnded(returnView({ ...known, status: answer }))) return
    timer.current = window.setTimeout(() => void again(), pollDelay(count.current))
  }, [])

  useEffect(() => {
    began.current = Date.now()
    void ask()
    // Whoever approves a payment on the same phone comes back from another app: the answer may be there already.
    const seen = () => document.visibilityState === "visible" && void ask()
    document.addEventListener("visibilitychange", seen)
    return () => {
      document.removeEventListener("visibilitychange", seen)
      window.clearTimeout(timer.current)
      count.current += 1
    }
  }, [ask])

  const view: ReturnView = returnView(asked)
  const status: PaymentStatus | null = asked.status ?? null
  return { view, status, away: asked.away }
}
