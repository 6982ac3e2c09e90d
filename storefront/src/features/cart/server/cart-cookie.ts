import "server-only"
import { cookies } from "next/headers"
import { env } from "@/lib/env"
import { CART_COUNT_COOKIE } from "../cart-count-cookie"
import { readSignedValue, signValue } from "./signed-value"

const CART_COOKIE = "kiondo_cart"
const THIRTY_DAYS = 30 * 24 * 60 * 60

function options(httpOnly: boolean) {
  const secure = env().STOREFRONT_URL.startsWith("https:")
  return { httpOnly, secure, sameSite: "lax", path: "/", maxAge: THIRTY_DAYS } as const
}

/** The cart this browser holds. `given` is false without a cookie; a cookie we did not write has no id. */
export async function readCartCookie(): Promise<{ given: boolean; id: string | null }> {
  const value = (await cookies()).get(CART_COOKIE)?.value
  if (!value) return { given: false, id: null }
  return { given: true, id: readSignedValue(value, env().REVALIDATION_SECRET, "cart") }
}

/**
 * Remembers the cart for 30 days. The count beside it can be read by the page's script, so that the
 * header shows it on cached pages without a request.
 */
export async function writeCartCookie(id: string, count: number): Promise<void> {
  const jar = await cookies()
  jar.set(CART_COOKIE, signValue(id, env().REVALIDATION_SECRET, "cart"), options(true))
  jar.set(CART_COUNT_COOKIE, String(count), options(false))
}

/** Forgets the cart. */
export async function clearCartCookie(): Promise<void> {
  const jar = await cookies()
  jar.delete(CART_COOKIE)
  jar.delete(CART_COUNT_COOKIE)
}
