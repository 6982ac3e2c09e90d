import type { Runtime } from "./runtime"

export type Request = { url: string; method: string; key: string; body: unknown; timeoutMs: number }

/** `undefined` when nothing came back, or not whole, in time. */
export type Reply = { status: number; retryAfter: string | null; text: string } | undefined

/** One request and its answer, as text. A redirect is not followed: it would carry the key elsewhere. */
export async function exchange(request: Request, runtime: Runtime): Promise<Reply> {
  const { url, method, key, body, timeoutMs } = request
  try {
    const response = await runtime.fetch(url, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        accept: "application/json",
        "content-type": "application/json",
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    })
    const text = await response.text()
    return { status: response.status, retryAfter: response.headers.get("retry-after"), text }
  } catch {
    // Whatever the network says may hold the address or the header; that there was no answer is all that counts.
    return undefined
  }
}
