import { askShop } from "@/features/cart/client/ask-shop"
import { announceCart } from "@/features/cart/client/cart-count"
import { cartCalls } from "@/features/cart/client/cart-calls"
import { type CheckoutAnswer, type DraftAnswer } from "../checkout-view"
import { emailFault } from "../check-details"
import { addressOf, type Details } from "../details"

const PATH = "/api/checkout"

// A cart takes no e-mail that is not one: until it is, it stays in the page.
const draftOf = (details: Details, shippingId: string | null) => ({
  ...(emailFault(details.email) ? {} : { email: details.email }),
  ...(shippingId ? { shipping_option_id: shippingId } : {}),
  address: addressOf(details),
})

/** The checkout's requests. Each raises ShopFault when it is refused. */
export const checkoutCalls = {
  /** Reads the checkout, after bringing the basket along to the country the shopper is in. */
  load: async (country: string): Promise<CheckoutAnswer> => {
    const answer = await askShop<CheckoutAnswer>(PATH)
    announceCart()
    if (!answer.checkout || answer.checkout.cart.country === country) return answer
    const { notice } = await cartCalls.move(country)
    return { ...(await askShop<CheckoutAnswer>(PATH)), notice }
  },
  save: (details: Details, shippingId: string | null, keepalive = false) =>
    askShop<DraftAnswer>(PATH, { method: "PATCH", body: draftOf(details, shippingId), keepalive }),
  place: async (details: Details, shippingId: string, expectedTotal: number): Promise<string> => {
    const body = {
      email: details.email,
      address: addressOf(details),
      shipping_option_id: shippingId,
      expected_total: expectedTotal,
    }
    const { order_id } = await askShop<{ order_id: string }>(PATH, { method: "POST", body })
    announceCart()
    return order_id
  },
}
