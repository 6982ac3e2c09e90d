import { countryName } from "@/lib/country"
import { regionFor } from "@/lib/regions"
import { Icon } from "@/ui/icon"
import { COUNTRY_SHEET } from "./country-sheet-id"

type Props = { country: string }

/** Says where the shop sends to and opens the choice of countries. Needs no script: the sheet is a popover. */
export const CountryButton = async ({ country }: Props) => {
  const region = await regionFor(country)
  return (
    <button
      type="button"
      popoverTarget={COUNTRY_SHEET}
      className="inline-flex min-h-11 min-w-11 cursor-pointer items-center justify-center gap-1.5 rounded-sm px-2 hover:bg-surface"
    >
      <Icon name="globe" />
      <span className="sr-only">Country: {countryName(country)}.</span>
      <span className="hidden text-base uppercase sm:inline">
        {country} · {region?.currency}
      </span>
      <span className="sr-only">. Change</span>
    </button>
  )
}
