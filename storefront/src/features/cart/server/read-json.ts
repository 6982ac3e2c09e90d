import type { z } from "zod"
import { ShopError } from "../shop-error"

/** The largest body, in bytes, that the shopper's endpoints read. */
export const MAX_BODY_BYTES = 16 * 1024

async function readLimited(request: Request): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > MAX_BODY_BYTES)
    throw new ShopError("body_too_large")
  if (!request.body) return ""
  const reader = request.body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  // A declared length can lie and a chunked body declares none: count what arrives.
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.byteLength
    if (size > MAX_BODY_BYTES) {
      await reader.cancel()
      throw new ShopError("body_too_large")
    }
    chunks.push(part.value)
  }
  return Buffer.concat(chunks).toString("utf8")
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ShopError("body_invalid", {}, "The body is not valid JSON.")
  }
}

/** Reads a JSON body of at most 16 KB and checks its shape; refuses everything else with a 4xx. */
export async function readJson<T>(request: Request, schema: z.ZodType<T>): Promise<T> {
  const type = request.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase()
  if (type !== "application/json") throw new ShopError("content_type_unsupported")
  const result = schema.safeParse(parse(await readLimited(request)))
  if (result.success) return result.data
  const fields = result.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }))
  if (fields.every(({ field }) => field === "quantity")) throw new ShopError("quantity_invalid")
  throw new ShopError("body_invalid", { fields })
}
