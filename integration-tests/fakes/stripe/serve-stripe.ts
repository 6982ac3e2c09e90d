import type { IncomingMessage, ServerResponse } from "node:http"
import https from "node:https"
import type { makeCertificate } from "./make-certificate"
import { parseForm } from "./parse-form"
import type { routes } from "./routes"
import { StripeRefusal } from "./stripe-refusal"

export type StripeCall = { method: string; path: string; idempotency_key: string | null; status: number }
type Kept = { asked: string; status: number; body: object }
type Parts = {
  secretKey: string
  certificate: ReturnType<typeof makeCertificate>
  route: ReturnType<typeof routes>
  calls: StripeCall[]
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString("utf8")
}

function send(response: ServerResponse, { status, body }: Kept, replayed: boolean): void {
  const headers = {
    "content-type": "application/json",
    ...(replayed ? { "idempotent-replayed": "true" } : {}),
  }
  response.writeHead(status, headers).end(JSON.stringify(body))
}

/** Stripe's API over TLS. A call with a known idempotency key answers as it did the first time. */
export function serveStripe({ secretKey, certificate, route, calls }: Parts) {
  const kept = new Map<string, Kept>()
  const answer = (request: IncomingMessage, path: string, text: string): Omit<Kept, "asked"> => {
    try {
      if (request.headers.authorization !== `Bearer ${secretKey}`)
        throw new StripeRefusal(401, "Invalid API Key provided")
      return { status: 200, body: route(request.method ?? "GET", path, parseForm(text)) }
    } catch (error) {
      if (!(error instanceof StripeRefusal)) throw error
      return { status: error.status, body: error.body }
    }
  }
  return https.createServer({ key: certificate.key, cert: certificate.cert }, async (request, response) => {
    const text = await textOf(request)
    const path = (request.url ?? "").split("?")[0] ?? ""
    const key = request.headers["idempotency-key"]
    const name = typeof key === "string" && request.method === "POST" ? key : null
    const asked = `${path} ${text}`
    const known = name === null ? undefined : kept.get(name)
    const fresh = () => {
      const made = { asked, ...answer(request, path, text) }
      if (name !== null && made.status !== 401) kept.set(name, structuredClone(made))
      return made
    }
    const reused = new StripeRefusal(
      400,
      "Keys for idempotent requests can only be used with the same request.",
      {
        type: "idempotency_error",
      }
    )
    const differs = { asked, status: reused.status, body: reused.body }
    const given = !known ? fresh() : known.asked === asked ? known : differs
    calls.push({ method: request.method ?? "", path, idempotency_key: name, status: given.status })
    send(response, given, known !== undefined)
  })
}
