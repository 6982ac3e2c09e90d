import { type AddressField } from "./address"

const CODE_FIRST = ["postal_code", "city", "province"] as const
const CITY_FIRST = ["city", "province", "postal_code"] as const
const WRITES_CITY_FIRST = new Set(["us", "ke", "ng", "gh", "za", "ie"])

/** The fields that say where a house stands, in the order people of a country write them. */
export const placeFields = (country: string): readonly AddressField[] =>
  WRITES_CITY_FIRST.has(country) ? CITY_FIRST : CODE_FIRST
