import { ShopError } from "../shop-error"

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null
}

/**
 * Refuses a writing request that another site's page could have sent. Browsers put Origin on each of
 * these; it must be the shop's public origin, or the very host the request was sent to.
 */
export function assertSameOrigin(request: Request, storefrontUrl: string): void {
  const origin = request.headers.get("origin")
  const host = origin ? hostOf(origin) : null
  if (!host || (host !== hostOf(storefrontUrl) && host !== request.headers.get("host"))) {
    throw new ShopError("origin_not_allowed")
  }
}
