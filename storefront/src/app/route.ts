import { cookies, headers } from "next/headers"
import { COUNTRY_COOKIE, DEFAULT_COUNTRY, chooseCountry } from "@/lib/country"
import { listRegions } from "@/lib/regions"

const servedCountries = async (): Promise<string[]> => {
  try {
    return (await listRegions()).flatMap((region) => region.countries)
  } catch {
    // The back end is down: the default country's home may still be in the cache.
    return [DEFAULT_COUNTRY]
  }
}

/** Leads to the home page of the shopper's country. */
export const GET = async (): Promise<Response> => {
  const country = chooseCountry({
    cookie: (await cookies()).get(COUNTRY_COOKIE)?.value,
    acceptLanguage: (await headers()).get("accept-language"),
    supported: await servedCountries(),
  })
  return new Response(null, {
    status: 307,
    headers: {
      location: `/${country}`,
      "cache-control": "private, no-store",
      vary: "cookie, accept-language",
    },
  })
}
