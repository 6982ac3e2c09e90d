import type { IncomingMessage } from "node:http"
import { buffer } from "node:stream/consumers"

/** A request as it came, with its whole body. Names of headers are small, those of the query as they are written. */
export type S3Request = {
  method: string
  /** Still encoded. */
  path: string
  query: Map<string, string>
  headers: Record<string, string>
  body: Buffer
}

const decode = (text: string) => decodeURIComponent(text.replaceAll("+", "%20"))

function readQuery(search: string): Map<string, string> {
  const pairs = search.split("&").filter(Boolean)
  return new Map(
    pairs.map((pair) => {
      const [name = "", ...value] = pair.split("=")
      return [decode(name), decode(value.join("="))]
    })
  )
}

export async function readS3Request(request: IncomingMessage): Promise<S3Request> {
  const [path = "/", search = ""] = (request.url ?? "/").split("?")
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, String(value)])
  )
  return {
    ...{ method: request.method ?? "GET", path, headers },
    query: readQuery(search),
    body: await buffer(request),
  }
}
