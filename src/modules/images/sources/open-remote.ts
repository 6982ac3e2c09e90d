import type { IncomingMessage } from "node:http"
import { request } from "node:https"
import { imagesErrors } from "../errors"
import type { Dial, Target } from "./dial"
import type { Lookup } from "./lookup"
import { HTTPS_PORT, publicTargetOf } from "./public-target-of"

const MOST_REDIRECTS = 3
const REDIRECTS = [301, 302, 303, 307, 308]
// A compressed answer could unpack to more than any limit; a picture is compressed in itself.
const HEADERS = {
  accept: "image/*",
  "accept-encoding": "identity",
  "user-agent": "Kiondo (product pictures)",
}

export type RemoteSettings = {
  allowedHosts: string[]
  mostBytes: number
  lookup: Lookup
  dial: Dial
  signal: AbortSignal
}

/**
 * A picture of a listed host, as a stream; each redirect is checked like the first address.
 * @throws MedusaError `image_source_not_allowed`, `image_source_unreachable`, `image_too_many_bytes`.
 */
export async function openRemote(first: URL, settings: RemoteSettings): Promise<IncomingMessage> {
  let url = first
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
    const target = await publicTargetOf(url, settings)
    const answer = await ask(url, target, settings)
    const { location } = answer.headers
    if (!REDIRECTS.includes(answer.statusCode ?? 0) || location === undefined) return accept(answer, settings)
    answer.destroy()
    if (!URL.canParse(location, url.href)) break
    url = new URL(location, url)
  }
  throw imagesErrors.create("image_source_unreachable", "It sends on too often.")
}

const ask = (url: URL, target: Target, { dial, signal }: RemoteSettings) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const fail = () => reject(imagesErrors.create("image_source_unreachable"))
    const connection = { defaultPort: HTTPS_PORT, createConnection: () => dial(target) }
    request(url, { headers: HEADERS, signal, ...connection })
      .once("response", resolve)
      .on("error", fail)
      .end()
  })

function accept(answer: IncomingMessage, { mostBytes }: RemoteSettings): IncomingMessage {
  const refusal = refusalOf(answer, mostBytes)
  if (!refusal) return answer
  answer.destroy()
  throw refusal
}

function refusalOf({ statusCode, headers }: IncomingMessage, mostBytes: number): Error | undefined {
  if (statusCode !== 200) return imagesErrors.create("image_source_unreachable", `It answered ${statusCode}.`)
  if ((headers["content-encoding"] ?? "identity") !== "identity")
    return imagesErrors.create("image_source_unreachable", "It came compressed.")
  if (Number(headers["content-length"] ?? 0) > mostBytes) return imagesErrors.create("image_too_many_bytes")
  return undefined
}
