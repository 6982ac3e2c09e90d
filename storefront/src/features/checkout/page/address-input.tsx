import { Field } from "@/ui/field"
import { SelectField } from "@/ui/select-field"
import { type AddressField, MAX_FIELD_LENGTH } from "../address"
import { type AddressFormat } from "../address-format"
import { fieldAttributes } from "../field-attributes"
import { fieldLabel } from "../field-label"

type Props = {
  field: AddressField
  format: AddressFormat
  value: string
  error: string | undefined
  className: string | undefined
  onType: (value: string) => void
  onLeave: () => void
}

const hintOf = (field: AddressField, { postal_code, required }: AddressFormat) => {
  if (field === "postal_code" && postal_code) return `For example ${postal_code.example}`
  if (field === "phone")
    return required.includes("phone") ? "For the courier, to find you" : "Only for the courier"
  return undefined
}

/** One field of the address, with the help its country and the browser can give. */
export const AddressInput = ({ field, format, onType, onLeave, ...rest }: Props) => {
  const shared = {
    ...rest,
    id: field,
    name: field,
    label: fieldLabel(field, format.country_code),
    required: format.required.includes(field),
    onBlur: onLeave,
  }
  const attributes = fieldAttributes(field, format)
  if (field !== "province" || !format.provinces) {
    return (
      <Field
        {...shared}
        {...attributes}
        hint={hintOf(field, format)}
        maxLength={MAX_FIELD_LENGTH}
        onChange={(event) => onType(event.target.value)}
      />
    )
  }
  return (
    <SelectField
      {...shared}
      autoComplete={attributes.autoComplete}
      onChange={(event) => onType(event.target.value)}
    >
      <option value="">Choose…</option>
      {format.provinces.map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </SelectField>
  )
}
