import "server-only"
import { env } from "@/lib/env"
import { ShopError } from "../shop-error"
import { logFault } from "./log-fault"
import { StoreFault } from "./store-fault"

type Query = Record<string, string | readonly string[] | undefined>
type Call = {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: unknown
  headers?: Record<string, string>
  timeoutMs?: number
}

const TIMEOUT_MS = 10_000

function urlOf(base: string, path: string, query: Query): URL {
  const url = new URL(path, base)
  for (const [name, value] of Object.entries(query)) {
    if (typeof value === "string") url.searchParams.set(name, value)
    else value?.forEach((one) => url.searchParams.append(`${name}[]`, one))
  }
  return url
}

function unavailable(path: string, reason: string): ShopError {
  // The first two segments only: the ids behind them open carts and orders.
  logFault("store api unavailable", { path: path.split("/", 3).join("/"), reason })
  return new ShopError("back_end_unavailable")
}

async function send(
  path: string,
  { method = "GET", query = {}, body, headers, timeoutMs = TIMEOUT_MS }: Call
) {
  const { MEDUSA_BACKEND_URL, MEDUSA_PUBLISHABLE_KEY } = env()
  try {
    return await fetch(urlOf(MEDUSA_BACKEND_URL, path, query), {
      method,
      cache: "no-store",
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        accept: "application/json",
        "x-publishable-api-key": MEDUSA_PUBLISHABLE_KEY,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  } catch (error) {
    throw unavailable(path, error instanceof Error ? error.name : "unknown")
  }
}

/**
 * Calls Medusa's store API for the shopper, uncached, within 10 s. The js-sdk's errors drop Medusa's
 * `code`, and the codes decide what the shopper is told; hence plain fetch here.
 * Raises `cart_completed` and otherwise StoreFault on a refusal, `payment_provider_unreachable` and otherwise
 * `back_end_unavailable` on everything that is not the shopper's doing.
 */
export async function callStore<T>(path: string, call: Call = {}): Promise<T> {
  const response = await send(path, call)
  const answer = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer as T
  const { type = "", code = "", message = "" } = (answer ?? {}) as Record<string, string>
  if (code === "payment_provider_unreachable") throw new ShopError(code)
  const blamesUs = response.status >= 500 || [401, 403, 429].includes(response.status) || response.ok
  if (blamesUs) throw unavailable(path, `status ${response.status}`)
  // Core gives this refusal no code of its own.
  if (/cart .* is already completed/i.test(message)) throw new ShopError("cart_completed")
  throw new StoreFault(response.status, type, code, message)
}
