// @ts-check
import { ERRORS } from "./errors.mjs"

const MAX_BYTES = 1024 * 1024

/**
 * A request's body as fields: JSON or a form; nothing sent is no fields.
 * @param {import("node:http").IncomingMessage} request
 * @returns {Promise<Record<string, unknown>>}
 */
export async function readBody(request) {
  const chunks = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > MAX_BYTES) throw ERRORS.invalidParams("The request is too large")
    chunks.push(chunk)
  }
  const text = Buffer.concat(chunks).toString("utf8")
  if (text === "") return {}
  if (request.headers["content-type"]?.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(text))
  return parsed(text)
}

/** @param {string} text */
function parsed(text) {
  try {
    const value = JSON.parse(text)
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value
  } catch {
    // refused below, as any other body that is no object
  }
  throw ERRORS.invalidParams("Invalid JSON body")
}
