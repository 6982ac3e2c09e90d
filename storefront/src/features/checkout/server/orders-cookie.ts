import "server-only"
import { cookies } from "next/headers"
import { readSignedValue, signValue } from "@/features/cart/server/signed-value"
import { env } from "@/lib/env"

const COOKIE = "kiondo_orders"
const SEPARATOR = "~"
const KEPT = 10
const NINETY_DAYS = 90 * 24 * 60 * 60

/** The orders placed in this browser, the newest first. Only these may be looked at here without an account. */
export async function ordersPlacedHere(): Promise<string[]> {
  const value = (await cookies()).get(COOKIE)?.value
  const ids = value ? readSignedValue(value, env().REVALIDATION_SECRET, "orders") : null
  return ids ? ids.split(SEPARATOR) : []
}

/** Remembers for 90 days that an order was placed in this browser. */
export async function rememberOrder(id: string): Promise<void> {
  const others = (await ordersPlacedHere()).filter((other) => other !== id)
  const value = [id, ...others].slice(0, KEPT).join(SEPARATOR)
  const { STOREFRONT_URL, REVALIDATION_SECRET } = env()
  ;(await cookies()).set(COOKIE, signValue(value, REVALIDATION_SECRET, "orders"), {
    httpOnly: true,
    secure: STOREFRONT_URL.startsWith("https:"),
    sameSite: "lax",
    path: "/",
    maxAge: NINETY_DAYS,
  })
}
