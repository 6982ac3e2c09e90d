import { revalidateTag } from "next/cache"
import { readCatalogueChange } from "@/features/revalidation/read-catalogue-change"
import { tagsForEntities } from "@/lib/cache-tags"
import { env } from "@/lib/env"
import { readBody } from "@/lib/read-body"

const MAX_BYTES = 262_144

/** Expires what the back end says has changed; the next shopper gets it new. */
export const POST = async (request: Request): Promise<Response> => {
  const body = await readBody(request, MAX_BYTES)
  if (body === undefined) {
    return Response.json(
      { code: "body_too_large", message: "The body is larger than 256 KiB." },
      { status: 413 }
    )
  }
  const reading = readCatalogueChange(body, request.headers, env().REVALIDATION_SECRET)
  if ("refusal" in reading) {
    const { status, code, message } = reading.refusal
    return Response.json({ code, message }, { status })
  }
  const tags = tagsForEntities(reading.entities)
  for (const tag of tags) revalidateTag(tag, { expire: 0 })
  return Response.json({ revalidated: tags })
}
