import type { AddressField } from "./address"

const LABELS: Record<AddressField, string> = {
  first_name: "First name",
  last_name: "Last name",
  address_1: "Street and house number",
  address_2: "Flat, floor, or anything else that helps",
  postal_code: "Postcode",
  city: "Town or city",
  province: "Province",
  phone: "Phone",
}

const LOCAL: Record<string, Partial<Record<AddressField, string>>> = {
  us: {
    address_1: "Street address",
    address_2: "Apartment, suite, unit",
    postal_code: "ZIP code",
    city: "City",
    province: "State",
  },
  ke: {
    address_1: "Street, building, estate",
    address_2: "Landmark",
    province: "County",
    postal_code: "Postal code",
  },
  ng: { address_1: "Street address", address_2: "Landmark", province: "State", postal_code: "Postal code" },
  gh: {
    address_1: "Street address",
    address_2: "Landmark",
    province: "Region",
    postal_code: "GhanaPost GPS or postcode",
  },
  za: { address_2: "Suburb, complex, unit", province: "Province", postal_code: "Postal code" },
}

/** What a field is called by people of a country. */
export function fieldLabel(field: AddressField, country: string): string {
  return LOCAL[country]?.[field] ?? LABELS[field]
}

/** A field's name inside a sentence: "street address", but "ZIP code". */
export function fieldInSentence(field: AddressField, country: string): string {
  const label = fieldLabel(field, country)
  return /^[A-Z]{2}|^Ghana/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
