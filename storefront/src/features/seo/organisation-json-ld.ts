import { absoluteUrl } from "./absolute-url"

/** schema.org Organization: whose shop this is. */
export const organisationJsonLd = (): object => ({
  "@context": "https://schema.org",
  "@type": "Organization",
  name: "Kiondo",
  url: absoluteUrl("/"),
  logo: absoluteUrl("/icon.svg"),
})
