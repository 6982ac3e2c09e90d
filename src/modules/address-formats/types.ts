export type AddressField =
  "first_name" | "last_name" | "address_1" | "city" | "postal_code" | "province" | "phone"

/** What a parcel to a country needs on it. */
export type AddressFormat = {
  country_code: string
  required: AddressField[]
  /** A regular expression for the whole code, and one that fits; null where the country has no codes in use. */
  postal_code: { pattern: string; example: string } | null
  /** The provinces to choose from, by lower-case ISO 3166-2 code; null where none is asked for. */
  provinces: { code: string; name: string }[] | null
}

export type AddressInput = Partial<Record<AddressField | "country_code", string | null>>
