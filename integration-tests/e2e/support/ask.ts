import { type Page } from "playwright-core"

type Ask = {
  method?: string
  body?: unknown
  raw?: string
  type?: string
  headers?: Record<string, string>
}

/** What one of the shopper's endpoints answered. */
export type Answer = { status: number; cache: string | null; body: Record<string, unknown> }

/** Asks one of the shopper's endpoints from inside the page, with its cookies, as the shop's own scripts do. */
export function ask(
  page: Page,
  path: string,
  { method = "GET", body, raw, type, headers: more = {} }: Ask = {}
): Promise<Answer> {
  const headers: Record<string, string> = { ...more }
  if (body !== undefined || raw !== undefined) headers["content-type"] = type ?? "application/json"
  const init = {
    method,
    body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    headers,
  }
  return page.evaluate(
    async ([url, options]) => {
      const response = await fetch(url, options)
      return {
        status: response.status,
        cache: response.headers.get("cache-control"),
        body: await response.json().catch(() => ({})),
      }
    },
    [path, init] as const
  )
}
