import { countryName } from "@/lib/country"
import { listRegions } from "@/lib/regions"
import { buttonClass } from "@/ui/button-class"
import { CountrySelect } from "./country-select"

type Props = { country: string }

/** A plain form, so that it works with scripts off; the page it was sent from is the page it leads back to. */
export const CountryForm = async ({ country }: Props) => {
  const regions = await listRegions()
  const groups = regions.map(({ name, currency, countries }) => ({
    label: `${name}, ${currency.toUpperCase()}`,
    countries: countries
      .map((code): [string, string] => [code, countryName(code)])
      .toSorted(([, a], [, b]) => a.localeCompare(b, "en")),
  }))
  return (
    <form method="post" action="/country">
      <label htmlFor="country-choice" className="mb-1 block font-medium">
        Country
      </label>
      <CountrySelect id="country-choice" country={country} groups={groups} />
      <p className="my-3 text-base text-ink-soft">
        Prices, stock and delivery follow your country. You stay on the page you are on.
      </p>
      <button type="submit" className={buttonClass({ wide: true })}>
        Change country
      </button>
    </form>
  )
}
