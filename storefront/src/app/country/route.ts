import { COUNTRY_COOKIE } from "@/lib/country"
import { env } from "@/lib/env"
import { pathInCountry } from "@/lib/path-in-country"
import { readBody } from "@/lib/read-body"
import { regionFor } from "@/lib/regions"

const MAX_BYTES = 4096
const ONE_YEAR = 31_536_000

const refusal = (status: number, code: string, message: string) =>
  Response.json({ code, message }, { status })

const cookieFor = (country: string) => {
  const secure = env().STOREFRONT_URL.startsWith("https:") ? "; Secure" : ""
  return `${COUNTRY_COOKIE}=${country}; Path=/; Max-Age=${ONE_YEAR}; SameSite=Lax; HttpOnly${secure}`
}

/** Takes the country form: remembers the choice and leads back to the page it was sent from, in that country. */
export const POST = async (request: Request): Promise<Response> => {
  const body = await readBody(request, MAX_BYTES)
  if (body === undefined) return refusal(413, "body_too_large", "The form is too large.")
  const country = new URLSearchParams(body).get("country") ?? ""
  if (!(await regionFor(country))) {
    return refusal(400, "country_not_supported", "We do not send to this country yet.")
  }
  return new Response(null, {
    status: 303,
    headers: {
      location: pathInCountry(request.headers.get("referer"), country),
      "set-cookie": cookieFor(country),
      "cache-control": "no-store",
    },
  })
}
