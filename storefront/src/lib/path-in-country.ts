/**
 * The page a referring address shows, in another country. Only path and query are taken from the address, never its
 * host; an address that is no page of a country leads to the country's home.
 */
export const pathInCountry = (referer: string | null, country: string): string => {
  const home = `/${country}`
  if (!referer || !URL.canParse(referer)) return home
  const { pathname, search } = new URL(referer)
  const rest = /^\/[a-z]{2}(?=\/|$)(.*)$/.exec(pathname)?.[1]
  return rest === undefined ? home : `${home}${rest}${search}`
}
