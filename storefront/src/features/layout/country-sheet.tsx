import { Heading } from "@/ui/heading"
import { Icon } from "@/ui/icon"
import { CountryForm } from "./country-form"
import { COUNTRY_SHEET } from "./country-sheet-id"

type Props = { country: string }

/** The choice of countries, opened by the buttons in the header and the footer. */
export const CountrySheet = ({ country }: Props) => (
  <div id={COUNTRY_SHEET} popover="auto" className="sheet" role="dialog" aria-labelledby="country-title">
    <div className="mb-4 flex items-center justify-between">
      <Heading level={2} size="small" id="country-title">
        Where shall we send it?
      </Heading>
      <button
        type="button"
        popoverTarget={COUNTRY_SHEET}
        popoverTargetAction="hide"
        aria-label="Close"
        className="icon-button"
      >
        <Icon name="close" />
      </button>
    </div>
    <CountryForm country={country} />
  </div>
)
