import { env } from "@/lib/env"
import { isMediaFile } from "@/lib/media-file"

const MAX_AGE = "public, max-age=31536000, immutable"

/** Hands on one picture of the back end's upload folder, and nothing else of the back end. */
export const GET = async (_: Request, { params }: RouteContext<"/media/[file]">): Promise<Response> => {
  const { file } = await params
  if (!isMediaFile(file)) return new Response("Not found", { status: 404 })
  const answer = await fetch(`${env().MEDUSA_BACKEND_URL}/uploads/${file}`, { cache: "no-store" }).catch(
    () => null
  )
  if (!answer?.ok) {
    await answer?.body?.cancel()
    return new Response("Not found", { status: answer?.status === 404 ? 404 : 502 })
  }
  const type = answer.headers.get("content-type") ?? ""
  if (!type.startsWith("image/")) return new Response("Not found", { status: 404 })
  return new Response(answer.body, { headers: { "content-type": type, "cache-control": MAX_AGE } })
}
