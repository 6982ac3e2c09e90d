import { countryName } from "@/lib/country"
import { listRegions } from "@/lib/regions"
import { buttonClass } from "@/ui/button-class"
import { fieldClass } from "@/ui/field-class"

type Props = { country: string }

const byName = (a: string, b: string) => countryName(a).localeCompare(countryName(b), "en")

/** A plain form, so that it works with scripts off; the page it was sent from is the page it leads back to. */
export const CountryForm = async ({ country }: Props) => {
  const regions = await listRegions()
  return (
    <form method="post" action="/country">
      <label htmlFor="country-choice" className="mb-1 block font-medium">
        Country
      </label>
      <select
        id="country-choice"
        name="country"
        defaultValue={country}
        className={fieldClass}
        autoComplete="off"
      >
        {regions.map((region) => (
          <optgroup key={region.id} label={`${region.name}, ${region.currency.toUpperCase()}`}>
            {region.countries.toSorted(byName).map((code) => (
              <option key={code} value={code}>
                {countryName(code)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <p className="my-3 text-base text-ink-soft">
        Prices, stock and delivery follow your country. You stay on the page you are on.
      </p>
      <button type="submit" className={buttonClass({ wide: true })}>
        Change country
      </button>
    </form>
  )
}
