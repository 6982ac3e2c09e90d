import { askShop } from "@/features/cart/client/ask-shop"
import { announceCart } from "@/features/cart/client/cart-count"
import { cartCalls } from "@/features/cart/client/cart-calls"
import { emailFault } from "../check-details"
import { type CheckoutAnswer, type DraftAnswer } from "../checkout-view"
import { addressOf, type Details } from "../details"
import { type Order } from "../payment/order"
import { type PaymentStatus, type StatusAnswer } from "../payment/payment-status"

const PATH = "/api/checkout"

// A cart takes no e-mail that is not one: until it is, it stays in the page.
const draftOf = (details: Details, shippingId: string | null) => ({
  ...(emailFault(details.email) ? {} : { email: details.email }),
  ...(shippingId ? { shipping_option_id: shippingId } : {}),
  address: addressOf(details),
})

const announced = async <T>(answer: Promise<T>): Promise<T> => {
  const given = await answer
  announceCart()
  return given
}

/** The checkout's requests. Each raises ShopFault when it is refused. */
export const checkoutCalls = {
  /** Reads the checkout, after bringing the basket along to the country the shopper is in. */
  load: async (country: string): Promise<CheckoutAnswer> => {
    const answer = await announced(askShop<CheckoutAnswer>(PATH))
    if (!answer.checkout || answer.checkout.cart.country === country) return answer
    const { notice } = await cartCalls.move(country)
    return { ...(await askShop<CheckoutAnswer>(PATH)), notice }
  },
  save: (details: Details, shippingId: string | null, keepalive = false) =>
    askShop<DraftAnswer>(PATH, { method: "PATCH", body: draftOf(details, shippingId), keepalive }),
  /** Orders, and opens the payment; the same key asks for the same payment. */
  place: async ({ details, shippingId, providerId, cart }: Order, key: string): Promise<PaymentStatus> => {
    const body = {
      email: details.email,
      address: addressOf(details),
      shipping_option_id: shippingId,
      provider_id: providerId,
      expected_total: cart.totals.total,
    }
    const headers = { "idempotency-key": key }
    const answer = await announced(askShop<StatusAnswer>(PATH, { method: "POST", body, headers }))
    return answer.checkout as PaymentStatus
  },
  /** Where the payment stands; `query` is what the provider added to the address. */
  status: async (query: string): Promise<PaymentStatus | null> =>
    (await announced(askShop<StatusAnswer>(`${PATH}/status${query}`))).checkout,
}
