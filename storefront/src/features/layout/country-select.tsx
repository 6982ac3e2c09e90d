"use client"

import { fieldClass } from "@/ui/field-class"

type Props = {
  id: string
  country: string
  /** Codes with their names, grouped. */
  groups: { label: string; countries: [string, string][] }[]
}

/** The list of countries. A client component only so that the page does not carry the list twice. */
export const CountrySelect = ({ id, country, groups }: Props) => (
  <select id={id} name="country" defaultValue={country} className={fieldClass} autoComplete="off">
    {groups.map(({ label, countries }) => (
      <optgroup key={label} label={label}>
        {countries.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </optgroup>
    ))}
  </select>
)
