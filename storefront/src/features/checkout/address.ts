/** The fields of a delivery address, in the order the form shows them. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "address_1",
  "address_2",
  "postal_code",
  "city",
  "province",
  "phone",
] as const

export type AddressField = (typeof ADDRESS_FIELDS)[number]

/** A delivery address as it is typed; the country is the shop's, so it is not part of it. */
export type Address = Record<AddressField, string>

/** The longest value a field takes, in characters. */
export const MAX_FIELD_LENGTH = 200

/** Makes an address of whatever is known, with empty strings for the rest. */
export function toAddress(given: Partial<Record<AddressField, string | null>> | null | undefined): Address {
  const entries = ADDRESS_FIELDS.map((field) => [field, given?.[field] ?? ""])
  return Object.fromEntries(entries) as Address
}
