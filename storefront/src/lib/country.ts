/** The cookie that remembers the shopper's country. */
export const COUNTRY_COOKIE = "kiondo_country"

export const DEFAULT_COUNTRY = "de"

const names = new Intl.DisplayNames("en", { type: "region" })

/** English name of a country by its ISO 3166-1 alpha-2 code, in either case. */
export const countryName = (code: string): string => names.of(code.toUpperCase()) ?? code.toUpperCase()

/** Whether a text has the form of a country code as it stands in a path. */
export const isCountryShaped = (value: string | undefined): value is string => /^[a-z]{2}$/.test(value ?? "")

const weightOf = (entry: string): number => Number(/;\s*q=([\d.]+)/.exec(entry)?.[1] ?? 1)

/** The countries that an Accept-Language header names (`en-KE` → `ke`), the most wanted first. */
export const countriesOfLanguages = (header: string): string[] =>
  header
    .slice(0, 500)
    .split(",")
    .map((entry) => ({ tag: entry.split(";")[0]?.trim() ?? "", weight: weightOf(entry) }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ tag }) => /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})$/i.exec(tag)?.[1]?.toLowerCase() ?? [])

const LANGUAGE_HOMES: Record<string, string> = {
  de: "de",
  fr: "fr",
  it: "it",
  es: "es",
  nl: "nl",
  pl: "pl",
  pt: "pt",
  sv: "se",
  da: "dk",
  fi: "fi",
  el: "gr",
  cs: "cz",
  hu: "hu",
  ro: "ro",
  bg: "bg",
  hr: "hr",
  sk: "sk",
  sl: "si",
  et: "ee",
  lv: "lv",
  lt: "lt",
  mt: "mt",
  ga: "ie",
  sw: "ke",
  yo: "ng",
  ig: "ng",
  ha: "ng",
  zu: "za",
  af: "za",
  xh: "za",
  ak: "gh",
}

const homesOfLanguages = (header: string): string[] =>
  header.split(",").flatMap((entry) => LANGUAGE_HOMES[entry.trim().slice(0, 2).toLowerCase()] ?? [])

type Wishes = { cookie?: string; acceptLanguage?: string | null; supported: string[] }

/** The country to greet a shopper in: the cookie's, else the languages', else Germany. Only supported ones. */
export const chooseCountry = ({ cookie, acceptLanguage, supported }: Wishes): string => {
  const languages = acceptLanguage ?? ""
  const wishes = [cookie, ...countriesOfLanguages(languages), ...homesOfLanguages(languages), DEFAULT_COUNTRY]
  return wishes.find((code) => code !== undefined && supported.includes(code)) ?? DEFAULT_COUNTRY
}
