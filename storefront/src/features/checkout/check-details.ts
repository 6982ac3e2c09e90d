import { ADDRESS_FIELDS, MAX_FIELD_LENGTH, type Address, type AddressField } from "./address"
import type { AddressFormat } from "./address-format"
import { fieldInSentence } from "./field-label"

export type DetailsField = AddressField | "email" | "shipping_option_id" | "provider_id"

/** What is wrong with one field, in words for the shopper. */
export type Fault = { field: DetailsField; message: string }

// As strict as Medusa's own check, so that no address passes here and fails there.
const EMAIL = /^[\w'+-]+(?:\.[\w'+-]+)*@(?:[a-z\d][a-z\d-]*\.)+[a-z]{2,}$/i

/** What is wrong with an e-mail address; null when nothing is. */
export function emailFault(email: string): Fault | null {
  if (!email.trim()) return { field: "email", message: "Enter your email, so that we can reach you." }
  if (email.length > MAX_FIELD_LENGTH || !EMAIL.test(email.trim())) {
    return { field: "email", message: "Enter an email like name@example.com." }
  }
  return null
}

function matches(pattern: string, value: string): boolean {
  return new RegExp(pattern, "i").test(value)
}

/** What is wrong with one address field in its country; null when nothing is. */
export function addressFault(field: AddressField, given: string, format: AddressFormat): Fault | null {
  const value = given.trim()
  const name = fieldInSentence(field, format.country_code)
  if (!value) {
    const verb = field === "province" && format.provinces ? "Choose" : "Enter"
    return format.required.includes(field) ? { field, message: `${verb} your ${name}.` } : null
  }
  if (value.length > MAX_FIELD_LENGTH)
    return { field, message: `Keep your ${name} below ${MAX_FIELD_LENGTH} characters.` }
  const { postal_code: code, provinces } = format
  if (field === "postal_code" && code && !matches(code.pattern, value)) {
    return { field, message: `Enter a ${name} like ${code.example}.` }
  }
  if (field === "province" && provinces && !provinces.some((one) => one.code === value)) {
    return { field, message: `Choose your ${name} from the list.` }
  }
  return null
}

/** Everything wrong with an address in its country, in the order of the form. */
export function addressFaults(address: Address, format: AddressFormat): Fault[] {
  return ADDRESS_FIELDS.flatMap((field) => addressFault(field, address[field], format) ?? [])
}

/** What is chosen from lists: the way of shipping and the way to pay. */
export type Choices = { shippingId: string | null; providerId: string | null }

/** Which choices are still to be made. */
export function choiceFaults({ shippingId, providerId }: Choices): Fault[] {
  const shipping: Fault = { field: "shipping_option_id", message: "Choose how we should send your order." }
  const payment: Fault = { field: "provider_id", message: "Choose how you want to pay." }
  return [shippingId ? [] : shipping, providerId ? [] : payment].flat()
}
