"use client"

type Props = { origin: string; countries: string[]; defaultCountry: string; path: string }

/**
 * Names the twins of a page in other countries to search engines. A client component only so that the page does not
 * carry the links twice; React puts them into the head on the server.
 */
export const AlternateLinks = ({ origin, countries, defaultCountry, path }: Props) => (
  <>
    {countries.map((country) => (
      <link
        key={country}
        rel="alternate"
        hrefLang={`en-${country.toUpperCase()}`}
        href={`${origin}/${country}${path}`}
      />
    ))}
    <link rel="alternate" hrefLang="x-default" href={`${origin}/${defaultCountry}${path}`} />
  </>
)
