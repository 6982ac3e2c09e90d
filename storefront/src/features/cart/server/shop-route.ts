import "server-only"
import { env } from "@/lib/env"
import { ShopError } from "../shop-error"
import { logFault } from "./log-fault"
import { assertSameOrigin } from "./same-origin"
import { StoreFault } from "./store-fault"

const READING = new Set(["GET", "HEAD"])
const HEADERS = { "cache-control": "no-store" }

function toShopError(error: unknown): ShopError {
  if (error instanceof ShopError) return error
  if (error instanceof StoreFault) {
    logFault("store api refused", { status: error.status, type: error.type, code: error.code })
    return new ShopError("request_refused")
  }
  logFault("shop endpoint failed", { stack: error instanceof Error ? error.stack : String(error) })
  return new ShopError("back_end_unavailable")
}

function refuse(error: unknown): Response {
  const refusal = toShopError(error)
  return Response.json(refusal, { status: refusal.status, headers: HEADERS })
}

/**
 * Makes a route handler of the shopper's own endpoints: writing requests must come from the shop's
 * pages, answers are never cached, and a refusal is `{code, message}`, never a stack.
 */
export function shopRoute<C>(handler: (request: Request, context: C) => Promise<unknown>) {
  return async (request: Request, context: C): Promise<Response> => {
    try {
      if (!READING.has(request.method)) assertSameOrigin(request, env().STOREFRONT_URL)
      return Response.json(await handler(request, context), { headers: HEADERS })
    } catch (error) {
      return refuse(error)
    }
  }
}
