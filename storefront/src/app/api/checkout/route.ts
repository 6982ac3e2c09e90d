import { answerCart } from "@/features/cart/server/answer-cart"
import { clearCartCookie } from "@/features/cart/server/cart-cookie"
import { renewedNotice } from "@/features/cart/server/cart-notice"
import { loadCart } from "@/features/cart/server/load-cart"
import { openCart } from "@/features/cart/server/open-cart"
import { readJson } from "@/features/cart/server/read-json"
import { regionOfCart } from "@/features/cart/server/shop-region"
import { shopRoute } from "@/features/cart/server/shop-route"
import { ShopError } from "@/features/cart/shop-error"
import { toAddress } from "@/features/checkout/address"
import { type CheckoutAnswer, type DraftAnswer } from "@/features/checkout/checkout-view"
import { type StatusAnswer } from "@/features/checkout/payment/payment-status"
import { addressFormatFor } from "@/features/checkout/server/address-format-for"
import { checkoutViewOf, chosenShipping } from "@/features/checkout/server/checkout-view-of"
import { chooseShipping } from "@/features/checkout/server/choose-shipping"
import { draftSchema, orderSchema } from "@/features/checkout/server/details-schema"
import { orderOfCart } from "@/features/checkout/server/order-of-cart"
import { ordersPlacedHere } from "@/features/checkout/server/orders-cookie"
import { readCheckout } from "@/features/checkout/server/read-checkout"
import { rememberIfPlaced } from "@/features/checkout/server/remember-if-placed"
import { saveDetails } from "@/features/checkout/server/save-details"
import { startCheckout } from "@/features/checkout/server/start-checkout"

/** All that the checkout page shows; for a cart that has just become an order, that order. */
export const GET = shopRoute(async (): Promise<CheckoutAnswer> => {
  const loaded = await loadCart()
  if (loaded.state === "open" && loaded.cart.items?.length) {
    const { country, region } = await regionOfCart(loaded.cart)
    const checkout = await checkoutViewOf(loaded.cart, country, region)
    const order_id = checkout.payment && (await rememberIfPlaced(checkout.payment)).order_id
    return order_id ? { checkout: null, order_id, just_placed: true } : { checkout }
  }
  const placed = loaded.state === "completed" ? await orderOfCart(loaded.cart.id) : null
  if (placed) return { checkout: null, order_id: placed, just_placed: true }
  const [last] = await ordersPlacedHere()
  const gone = loaded.state === "lost" || loaded.state === "completed" ? loaded.state : null
  if (gone) await clearCartCookie()
  const notice = gone ? renewedNotice(gone) : undefined
  return { checkout: null, order_id: last ?? null, just_placed: false, notice }
})

/** Keeps what is typed so far on the cart, so that a reload finds it; answers with the new totals. */
export const PATCH = shopRoute(async (request): Promise<DraftAnswer> => {
  const draft = await readJson(request, draftSchema)
  const cart = await openCart()
  const { country, region } = await regionOfCart(cart)
  const saved = await saveDetails(cart, country, {
    email: draft.email,
    address: draft.address && toAddress(draft.address),
  })
  const chosen = draft.shipping_option_id ? await chooseShipping(saved, draft.shipping_option_id) : saved
  const answer = await answerCart(chosen, country, region)
  return { cart: answer.cart, shipping_option_id: chosenShipping(chosen) }
})

/** Orders, and opens the payment. Sending the same again under the same Idempotency-Key answers the same. */
export const POST = shopRoute(async (request): Promise<StatusAnswer> => {
  const given = await readJson(request, orderSchema)
  const { cart, state } = await loadCart()
  if (!cart) throw new ShopError("cart_not_found")
  if (state === "completed") {
    const found = await readCheckout(cart.id)
    if (!found) throw new ShopError("cart_completed")
    return { checkout: await rememberIfPlaced(found) }
  }
  const { country, region } = await regionOfCart(cart)
  const format = await addressFormatFor(country)
  const details = { ...given, address: toAddress(given.address) }
  const key = request.headers.get("idempotency-key")
  return {
    checkout: await rememberIfPlaced(await startCheckout({ cart, country, region, format, details, key })),
  }
})
