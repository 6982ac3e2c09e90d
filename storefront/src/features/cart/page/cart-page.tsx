"use client"

import { useRef } from "react"
import { type CartLine } from "../cart-view"
import { CartLineRow } from "./cart-line-row"
import { CartNotes } from "./cart-notes"
import { CartSkeleton } from "./cart-skeleton"
import { CartSummary } from "./cart-summary"
import { EmptyCart } from "./empty-cart"
import { useCart } from "./use-cart"

/** The basket below its heading: fetched apart, for the page itself is the same for everyone. */
export const CartPage = ({ country }: { country: string }) => {
  const { state, load, setQuantity, remove, putBack } = useCart(country)
  const top = useRef<HTMLDivElement>(null)
  const { cart } = state
  const takeOut = (line: CartLine) => {
    remove(line)
    // The button that had the focus goes away with its line.
    top.current?.focus()
  }
  if (state.status === "loading") return <CartSkeleton />
  return (
    <div ref={top} tabIndex={-1} className="outline-none">
      <CartNotes state={state} country={country} onRetry={load} onPutBack={putBack} />
      {state.status === "ready" && !cart?.lines.length && <EmptyCart country={country} />}
      {cart && cart.lines.length > 0 && (
        <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[1fr_22rem]">
          <ul className="border-b border-line">
            {cart.lines.map((line) => (
              <CartLineRow
                key={line.id}
                line={line}
                cart={cart}
                wanted={state.wanted[line.id]}
                refusal={state.refusals[line.id]}
                onQuantity={(quantity) => setQuantity(line, quantity)}
                onRemove={() => takeOut(line)}
              />
            ))}
          </ul>
          <CartSummary cart={cart} country={country} pending={state.pending > 0} />
        </div>
      )}
    </div>
  )
}
