import { env } from "@/lib/env"
import { type MediaFile, mediaFile } from "@/lib/media-file"

const FOR_EVER = "public, max-age=31536000, immutable"
// An original may be for staff only in a moment: nobody may go on showing it then.
const FOR_NOW = "no-cache"
const PATIENCE_MS = 10_000
// What a server says that does not know a format, such as AVIF; the browser is told the right one, and not to guess.
const UNKNOWN = "application/octet-stream"
const HANDED_ON = new Set([200, 206, 304, 416])
// Not there, or for staff only by now.
const GONE = new Set([401, 404])
const ASKED = ["if-modified-since", "if-none-match", "if-range", "range"]
const AS_IT_IS: [string, string][] = [
  // Compressed on the way, its length and its ranges would be others.
  ["accept-encoding", "identity"],
  // Left out, fetch itself would ask for no-cache, which no server answers with 304.
  ["cache-control", "max-age=0"],
]
const ANSWERED = ["accept-ranges", "content-range", "etag", "last-modified"]

const missing = (status: number) =>
  new Response("Not found", { status, headers: { "cache-control": "no-store" } })

const pick = (headers: Headers, names: string[]): [string, string][] =>
  names.flatMap((name) => {
    const value = headers.get(name)
    return value === null ? [] : [[name, value]]
  })

const load = async (path: string, request: Request): Promise<Response | undefined> => {
  const patience = new AbortController()
  // Only for the beginning of the answer: a shopper on a slow line may take their time with the rest.
  const timer = setTimeout(() => patience.abort(), PATIENCE_MS)
  try {
    return await fetch(`${env().MEDUSA_BACKEND_URL}/uploads/${path}`, {
      method: request.method,
      headers: [...pick(request.headers, ASKED), ...AS_IT_IS],
      cache: "no-store",
      redirect: "error",
      signal: AbortSignal.any([request.signal, patience.signal]),
    })
  } catch {
    // Down or too slow: a picture is missing, the page around it is not.
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

const handOn = (answer: Response, { path, type }: MediaFile): Response => {
  const headers = new Headers(pick(answer.headers, ANSWERED))
  headers.set("x-content-type-options", "nosniff")
  headers.set(
    "cache-control",
    answer.status === 416 ? "no-store" : path.startsWith("images/") ? FOR_EVER : FOR_NOW
  )
  if (answer.ok) headers.set("content-type", type)
  return new Response(answer.ok ? answer.body : null, { status: answer.status, headers })
}

/**
 * Hands on one picture of the back end's upload folder, and nothing else of the back end: as a stream, whole or the
 * part asked for. 404 where it is none, 502 where the back end does not answer.
 */
export const GET = async (request: Request, { params }: RouteContext<"/media/[...path]">) => {
  const file = mediaFile((await params).path)
  if (!file) return missing(404)
  const answer = await load(file.path, request)
  if (!answer) return missing(502)
  const type = answer.headers.get("content-type")?.split(";")[0]?.trim()
  const isAsNamed = HANDED_ON.has(answer.status) && (!answer.ok || type === file.type || type === UNKNOWN)
  if (isAsNamed) return handOn(answer, file)
  await answer.body?.cancel()
  return missing(answer.ok || GONE.has(answer.status) ? 404 : 502)
}
