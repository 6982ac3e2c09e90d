import { type AddressField } from "../address"
import { type AddressFormat } from "../address-format"
import { type Details, type DetailsKey } from "../details"
import { placeFields } from "../field-order"
import { AddressInput } from "./address-input"
import { type Faults } from "./use-faults"

type Props = {
  details: Details
  format: AddressFormat
  faults: Faults
  onType: (field: DetailsKey, value: string) => void
  onLeave: (field: DetailsKey) => void
}

const WIDE = new Set<AddressField>(["address_1", "address_2", "phone"])

const isAsked = (field: AddressField, { provinces, required }: AddressFormat) =>
  field !== "province" || provinces !== null || required.includes("province")

/** The delivery address, as its country writes it. */
export const AddressFields = ({ details, format, faults, onType, onLeave }: Props) => {
  const place = placeFields(format.country_code).filter((field) => isAsked(field, format))
  const fields: AddressField[] = ["first_name", "last_name", "address_1", "address_2", ...place, "phone"]
  // One of an odd number of half-width fields would leave a hole beside it.
  const isOdd = (field: AddressField) => place.length % 2 === 1 && field === place[0]
  return (
    <div className="grid gap-x-4 gap-y-5 sm:grid-cols-2">
      {fields.map((field) => (
        <AddressInput
          key={field}
          field={field}
          format={format}
          value={details[field]}
          error={faults[field]}
          className={WIDE.has(field) || isOdd(field) ? "sm:col-span-2" : undefined}
          onType={(value) => onType(field, value)}
          onLeave={() => onLeave(field)}
        />
      ))}
    </div>
  )
}
