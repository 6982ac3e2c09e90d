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
import { placeOrder } from "@/features/checkout/place-order"
import { addressFormatFor } from "@/features/checkout/server/address-format-for"
import { checkoutViewOf, chosenShipping } from "@/features/checkout/server/checkout-view-of"
import { chooseShipping } from "@/features/checkout/server/choose-shipping"
import { completeCart } from "@/features/checkout/server/complete-cart"
import { draftSchema, orderSchema } from "@/features/checkout/server/details-schema"
import { ordersPlacedHere, rememberOrder } from "@/features/checkout/server/orders-cookie"
import { saveDetails } from "@/features/checkout/server/save-details"

async function placed(orderId: string): Promise<string> {
  await rememberOrder(orderId)
  await clearCartCookie()
  return orderId
}

/** All that the checkout page shows; for a cart that has just become an order, that order. */
export const GET = shopRoute(async (): Promise<CheckoutAnswer> => {
  const loaded = await loadCart()
  if (loaded.state === "completed") {
    return { checkout: null, order_id: await placed(await completeCart(loaded.cart.id)), just_placed: true }
  }
  if (loaded.state === "open" && loaded.cart.items?.length) {
    const { country, region } = await regionOfCart(loaded.cart)
    return { checkout: await checkoutViewOf(loaded.cart, country, region) }
  }
  const [last] = await ordersPlacedHere()
  const notice = loaded.state === "lost" ? renewedNotice("lost") : undefined
  if (notice) await clearCartCookie()
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

/** Places the order. Sending the same again answers with the same order. */
export const POST = shopRoute(async (request) => {
  const details = await readJson(request, orderSchema)
  const loaded = await loadCart()
  if (!loaded.cart) throw new ShopError("cart_not_found")
  const { country, region } = await regionOfCart(loaded.cart)
  const format = await addressFormatFor(country)
  const order = { ...details, address: toAddress(details.address) }
  return {
    order_id: await placed(await placeOrder({ cart: loaded.cart, country, region, format, details: order })),
  }
})
