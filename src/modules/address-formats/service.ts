import type { z } from "@medusajs/framework/zod"
import { POSTCODE_REGEXES } from "postcode-validator/lib/cjs/postcode-regexes.js"
import { parseOptions } from "../../capability/parse-options"
import type { addressFormatsOptions } from "./options"
import { POSTAL_CODE_EXAMPLES } from "./postal-codes"
import type { AddressField, AddressFormat, AddressInput } from "./types"
import { US_STATES } from "./us-states"

const ALWAYS: AddressField[] = ["first_name", "last_name", "address_1", "city"]

/** Knows what an address needs, country by country. */
export default class AddressFormatsModuleService {
  private readonly options: z.infer<typeof addressFormatsOptions> | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    this.options = parseOptions("address_formats", options)
  }

  get isEnabled(): boolean {
    return this.options !== undefined
  }

  formatOf(countryCode: string): AddressFormat {
    const example = POSTAL_CODE_EXAMPLES[countryCode]
    const pattern = POSTCODE_REGEXES.get(countryCode.toUpperCase())?.source
    const provinces = countryCode === "us" ? US_STATES : null
    const required = [...ALWAYS]
    if (example && pattern) required.push("postal_code")
    if (provinces) required.push("province")
    if (this.options?.phone_required.includes(countryCode)) required.push("phone")
    const postalCode = example && pattern ? { pattern, example } : null
    return { country_code: countryCode, required, postal_code: postalCode, provinces }
  }

  /** The fields that are missing or wrong, in the order of the form; none means the address is good. */
  faultsOf(address: AddressInput): (AddressField | "country_code")[] {
    if (!address.country_code) return ["country_code"]
    const format = this.formatOf(address.country_code)
    return format.required.filter((field) => !this.isGood(field, address[field]?.trim(), format))
  }

  private isGood(field: AddressField, value: string | undefined, format: AddressFormat): boolean {
    if (!value) return false
    if (field === "postal_code" && format.postal_code)
      return new RegExp(format.postal_code.pattern, "i").test(value)
    if (field === "province")
      return format.provinces?.some(({ code }) => code === value.toLowerCase()) ?? true
    return true
  }
}
