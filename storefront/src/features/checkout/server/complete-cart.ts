import "server-only"
import { setTimeout as wait } from "node:timers/promises"
import { callStore } from "@/features/cart/server/call-store"
import { StoreFault } from "@/features/cart/server/store-fault"
import { ShopError } from "@/features/cart/shop-error"

type Answer = { type: "order"; order: { id: string } } | { type: "cart"; error: { message: string } }

const ATTEMPTS = 8
const PAUSE_MS = 750

function translate(error: unknown): unknown {
  if (!(error instanceof StoreFault)) return error
  if (error.code === "address_incomplete") return new ShopError("address_incomplete", {}, error.message)
  if (error.code === "insufficient_inventory") {
    return new ShopError(
      "out_of_stock",
      {},
      "Something in your basket sold out a moment ago. Please look it over."
    )
  }
  return error
}

/**
 * Makes the order of a cart and answers its id. Asking again for a completed cart answers the same order.
 * Medusa answers a second caller at the same moment with 409 "already being completed": that caller asks
 * again until the first is through, for about 6 s, then raises `order_in_progress`.
 */
export async function completeCart(cartId: string): Promise<string> {
  const call = { method: "POST", query: { fields: "id" }, timeoutMs: 45_000 } as const
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      const answer = await callStore<Answer>(`/store/carts/${cartId}/complete`, call)
      if (answer.type === "order") return answer.order.id
      throw new ShopError("payment_declined")
    } catch (error) {
      if (!(error instanceof StoreFault && error.status === 409)) throw translate(error)
      await wait(PAUSE_MS)
    }
  }
  throw new ShopError("order_in_progress")
}
