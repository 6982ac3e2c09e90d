import { DEFAULT_COUNTRY } from "@/lib/country"
import { env } from "@/lib/env"
import { listRegions } from "@/lib/regions"
import { AlternateLinks } from "./alternate-links"

type Props = {
  /** What follows the country in the address, query included; "" for home. */
  path: string
}

/** The hreflang links of a page: one a country, and the default. */
export const Alternates = async ({ path }: Props) => (
  <AlternateLinks
    origin={env().STOREFRONT_URL}
    countries={(await listRegions()).flatMap((region) => region.countries)}
    defaultCountry={DEFAULT_COUNTRY}
    path={path}
  />
)
