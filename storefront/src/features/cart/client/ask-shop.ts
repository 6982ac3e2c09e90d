import { ShopFault } from "./shop-fault"

type Ask = {
  method?: "GET" | "POST" | "PATCH" | "DELETE"
  body?: unknown
  headers?: Record<string, string>
  keepalive?: boolean
}

const AWAY = "We can't reach the shop right now. Your basket is safe; please try again in a moment."

/** Asks one of the shopper's own endpoints. Raises ShopFault, whose message may be shown as it is. */
export const askShop = async <T>(
  path: string,
  { method = "GET", body, headers, keepalive }: Ask = {}
): Promise<T> => {
  const response = await fetch(path, {
    method,
    keepalive,
    cache: "no-store",
    headers: { ...(body === undefined ? {} : { "content-type": "application/json" }), ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch(() => {
    throw new ShopFault("offline", AWAY)
  })
  const answer = await response.json().catch(() => null)
  if (response.ok && answer) return answer as T
  const { code = "offline", message = AWAY, ...details } = answer ?? {}
  throw new ShopFault(code, message, details)
}
