import { env } from "@/lib/env"
import { isMediaFile } from "@/lib/is-media-file"

const MAX_AGE = "public, max-age=31536000, immutable"
const PATIENCE_MS = 10_000

const notFound = (status = 404) => new Response("Not found", { status })

const load = async (file: string): Promise<Response | undefined> => {
  const url = `${env().MEDUSA_BACKEND_URL}/uploads/${file}`
  try {
    return await fetch(url, { cache: "no-store", signal: AbortSignal.timeout(PATIENCE_MS) })
  } catch {
    // Down or too slow: a picture is missing, the page around it is not.
    return undefined
  }
}

/** Hands on one picture of the back end's upload folder, and nothing else of the back end. */
export const GET = async (_: Request, { params }: RouteContext<"/media/[file]">): Promise<Response> => {
  const { file } = await params
  if (!isMediaFile(file)) return notFound()
  const answer = await load(file)
  if (!answer?.ok) return notFound(answer?.status === 404 ? 404 : 502)
  const type = answer.headers.get("content-type") ?? ""
  if (!type.startsWith("image/")) return notFound()
  // Whole, not as a stream: the picture optimiser asks for it through a stand-in response that cannot wait.
  return new Response(await answer.arrayBuffer(), {
    headers: { "content-type": type, "cache-control": MAX_AGE },
  })
}
