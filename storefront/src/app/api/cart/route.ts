import { z } from "zod"
import { type MaybeCartAnswer } from "@/features/cart/cart-view"
import { answerCart } from "@/features/cart/server/answer-cart"
import { clearCartCookie } from "@/features/cart/server/cart-cookie"
import { renewedNotice } from "@/features/cart/server/cart-notice"
import { countrySchema } from "@/features/cart/server/country-schema"
import { loadCart } from "@/features/cart/server/load-cart"
import { moveCart } from "@/features/cart/server/move-cart"
import { openCart } from "@/features/cart/server/open-cart"
import { readJson } from "@/features/cart/server/read-json"
import { regionOfCart, shopRegion } from "@/features/cart/server/shop-region"
import { shopRoute } from "@/features/cart/server/shop-route"
import { orderOfCart } from "@/features/checkout/server/order-of-cart"

const moveSchema = z.strictObject({ country: countrySchema })

/** The basket of this browser; `cart` is null without one. */
export const GET = shopRoute(async () => {
  const loaded = await loadCart()
  if (loaded.state === "open") {
    const { country, region } = await regionOfCart(loaded.cart)
    return answerCart(loaded.cart, country, region)
  }
  if (loaded.state === "none") return { cart: null }
  const orderId = loaded.state === "completed" ? await orderOfCart(loaded.cart.id) : null
  await clearCartCookie()
  return { cart: null, notice: renewedNotice(loaded.state, orderId) }
})

/** Moves the basket to another country: region, sales channel, currency, and tax follow. */
export const PATCH = shopRoute(async (request) => {
  const { country } = await readJson(request, moveSchema)
  const region = await shopRegion(country)
  const { cart, notice } = await moveCart(await openCart(), country, region)
  return answerCart(cart, country, region, notice)
})

/** Forgets this browser's basket, so that the next one is a fresh one; what was paid or held for it stays as it is. */
export const DELETE = shopRoute(async (): Promise<MaybeCartAnswer> => {
  await clearCartCookie()
  return { cart: null }
})
