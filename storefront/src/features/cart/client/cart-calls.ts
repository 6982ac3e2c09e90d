import { type CartAnswer, type MaybeCartAnswer } from "../cart-view"
import { askShop } from "./ask-shop"
import { announceCart } from "./cart-count"

const announced = async <T>(answer: Promise<T>): Promise<T> => {
  try {
    return await answer
  } finally {
    // Refusals may have cleared or renewed the cookie as well.
    announceCart()
  }
}

const lineUrl = (id: string) => `/api/cart/items/${encodeURIComponent(id)}`

/** The basket's requests. Each raises ShopFault when it is refused. */
export const cartCalls = {
  /** Reads the basket, and brings it along when the shopper has gone to another country. */
  load: async (country: string): Promise<MaybeCartAnswer> => {
    const answer = await announced(askShop<MaybeCartAnswer>("/api/cart"))
    return answer.cart && answer.cart.country !== country ? cartCalls.move(country) : answer
  },
  move: (country: string) =>
    announced(askShop<CartAnswer>("/api/cart", { method: "PATCH", body: { country } })),
  add: (country: string, variant_id: string, quantity: number) =>
    announced(
      askShop<CartAnswer>("/api/cart/items", { method: "POST", body: { country, variant_id, quantity } })
    ),
  setQuantity: (id: string, quantity: number) =>
    announced(askShop<CartAnswer>(lineUrl(id), { method: "PATCH", body: { quantity } })),
  /** Lets the basket go, so that the next thing added starts a fresh one. */
  forget: () => announced(askShop<MaybeCartAnswer>("/api/cart", { method: "DELETE" })),
  remove: (id: string) => announced(askShop<CartAnswer>(lineUrl(id), { method: "DELETE" })),
}
