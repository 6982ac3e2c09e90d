"use client"

import { type Dispatch, useCallback, useEffect, useMemo, useReducer, useRef } from "react"
import { type CartLine } from "../cart-view"
import { cartCalls } from "../client/cart-calls"
import { inOrder } from "../client/in-order"
import { toFault } from "../client/to-fault"
import { isQuantity } from "../quantity"
import { type CartEvent, cartState, LOADING } from "./cart-state"

type Enqueue = (work: () => Promise<void>) => void

const PAUSE_MS = 250

const pause = () => new Promise((resolve) => setTimeout(resolve, PAUSE_MS))

const useQueue = (tell: Dispatch<CartEvent>): Enqueue =>
  useCallback(
    (work) => {
      tell({ type: "asked" })
      inOrder(work).catch((error) => tell({ type: "failed", fault: toFault(error) }))
    },
    [tell]
  )

/**
 * Sets quantities: shown at once, and taken back where the shop refuses. Of what is asked for while an
 * earlier change is on its way, only the last is sent.
 */
const useSetQuantity = (tell: Dispatch<CartEvent>, enqueue: Enqueue) => {
  const latest = useRef(new Map<string, number>())
  return useCallback(
    ({ id }: CartLine, quantity: number) => {
      tell({ type: "wanted", id, quantity })
      const waiting = latest.current.has(id)
      if (!isQuantity(quantity)) return
      latest.current.set(id, quantity)
      if (waiting) return
      enqueue(async () => {
        await pause()
        const sent = latest.current.get(id) ?? quantity
        latest.current.delete(id)
        await cartCalls.setQuantity(id, sent).then(
          ({ cart }) => tell({ type: "agreed", id, quantity: sent, cart }),
          (error) => tell({ type: "refused", id, message: toFault(error).message })
        )
      })
    },
    [tell, enqueue]
  )
}

/** The basket of the page: what it holds, and what can be done with it. */
export const useCart = (country: string) => {
  const [state, tell] = useReducer(cartState, LOADING)
  const enqueue = useQueue(tell)
  const setQuantity = useSetQuantity(tell, enqueue)
  const actions = useMemo(
    () => ({
      load: () => enqueue(async () => tell({ type: "answered", ...(await cartCalls.load(country)) })),
      remove: (line: CartLine) =>
        enqueue(async () => tell({ type: "removed", line, cart: (await cartCalls.remove(line.id)).cart })),
      putBack: ({ variant_id, quantity }: CartLine) =>
        enqueue(async () =>
          tell({ type: "answered", ...(await cartCalls.add(country, variant_id, quantity)) })
        ),
    }),
    [country, enqueue]
  )
  const { load } = actions
  useEffect(() => load(), [load])
  return { state, setQuantity, ...actions }
}
