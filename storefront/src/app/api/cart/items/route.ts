import { z } from "zod"
import { addLine } from "@/features/cart/server/add-line"
import { answerCart } from "@/features/cart/server/answer-cart"
import { readCartCookie } from "@/features/cart/server/cart-cookie"
import { countrySchema } from "@/features/cart/server/country-schema"
import { quantitySchema } from "@/features/cart/server/quantity-schema"
import { readJson } from "@/features/cart/server/read-json"
import { shopRegion } from "@/features/cart/server/shop-region"
import { shopRoute } from "@/features/cart/server/shop-route"
import { orderOfCart } from "@/features/checkout/server/order-of-cart"

const addSchema = z.strictObject({
  country: countrySchema,
  variant_id: z.string().min(1).max(100),
  quantity: quantitySchema,
})

/** Puts a variant into the basket, starting one if there is none. */
export const POST = shopRoute(async (request) => {
  const { country, ...line } = await readJson(request, addSchema)
  const region = await shopRegion(country)
  const { id: before } = await readCartCookie()
  const { cart, notice } = await addLine(line, country, region)
  // The cookie forgets the old cart now: whoever paid for it must be able to find the order all the same.
  if (before && notice?.code === "cart_completed") await orderOfCart(before)
  return answerCart(cart, country, region, notice)
})
