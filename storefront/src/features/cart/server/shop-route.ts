import "server-only"
import { env } from "@/lib/env"
import { ShopError } from "../shop-error"
import { logFault } from "./log-fault"
import { assertSameOrigin } from "./same-origin"

const READING = new Set(["GET", "HEAD"])
const HEADERS = { "cache-control": "no-store" }

function refuse(error: unknown): Response {
  if (error instanceof ShopError) {
    return Response.json(error, { status: error.status, headers: HEADERS })
  }
  logFault("shop endpoint failed", { stack: error instanceof Error ? error.stack : String(error) })
  const fallback = new ShopError("back_end_unavailable")
  return Response.json(fallback, { status: fallback.status, headers: HEADERS })
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
