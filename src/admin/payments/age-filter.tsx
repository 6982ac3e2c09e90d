import { ChoiceFilter } from "./choice-filter"
import { AGES } from "./words"

type Props = { value: number | null; onChange: (minutes: number | null) => void }

/** Only payments that were opened some time ago. */
export function AgeFilter({ value, onChange }: Props) {
  return (
    <ChoiceFilter
      label="Age"
      any="Any age"
      options={AGES}
      value={value === null ? null : String(value)}
      onChange={(minutes) => onChange(minutes === null ? null : Number(minutes))}
    />
  )
}
