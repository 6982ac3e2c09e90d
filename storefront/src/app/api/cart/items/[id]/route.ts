import { z } from "zod"
import { answerCart } from "@/features/cart/server/answer-cart"
import { changeLine, removeLine } from "@/features/cart/server/change-line"
import { openCart } from "@/features/cart/server/open-cart"
import { quantitySchema } from "@/features/cart/server/quantity-schema"
import { readJson } from "@/features/cart/server/read-json"
import { regionOfCart } from "@/features/cart/server/shop-region"
import { shopRoute } from "@/features/cart/server/shop-route"

type Context = { params: Promise<{ id: string }> }

const changeSchema = z.strictObject({ quantity: quantitySchema })

/** Sets the quantity of a line. */
export const PATCH = shopRoute<Context>(async (request, { params }) => {
  const { quantity } = await readJson(request, changeSchema)
  const cart = await openCart()
  const { country, region } = await regionOfCart(cart)
  return answerCart(await changeLine(cart, (await params).id, quantity, region), country, region)
})

/** Takes a line out of the basket. */
export const DELETE = shopRoute<Context>(async (_request, { params }) => {
  const cart = await openCart()
  const { country, region } = await regionOfCart(cart)
  return answerCart(await removeLine(cart, (await params).id), country, region)
})
