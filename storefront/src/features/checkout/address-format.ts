/** What a country asks of an address, as the back end's `GET /store/address-formats/:country_code` tells it. */
export type AddressFormat = {
  country_code: string
  required: string[]
  postal_code: { pattern: string; example: string } | null
  provinces: { code: string; name: string }[] | null
}
