import { type InputHTMLAttributes } from "react"
import { type AddressField } from "./address"
import { type AddressFormat } from "./address-format"

type Attributes = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  "autoCapitalize" | "autoComplete" | "inputMode" | "type"
>

const ATTRIBUTES: Record<AddressField, Attributes> = {
  first_name: { autoComplete: "shipping given-name" },
  last_name: { autoComplete: "shipping family-name" },
  address_1: { autoComplete: "shipping address-line1" },
  address_2: { autoComplete: "shipping address-line2" },
  postal_code: { autoComplete: "shipping postal-code", autoCapitalize: "characters" },
  city: { autoComplete: "shipping address-level2" },
  province: { autoComplete: "shipping address-level1" },
  phone: { autoComplete: "shipping tel", type: "tel", inputMode: "tel" },
}

/** What helps browsers to fill a field in, and phones to show the right keys. */
export const fieldAttributes = (field: AddressField, format: AddressFormat): Attributes => {
  const digitsOnly = field === "postal_code" && /^\d+$/.test(format.postal_code?.example ?? "")
  return digitsOnly ? { ...ATTRIBUTES.postal_code, inputMode: "numeric" } : ATTRIBUTES[field]
}
