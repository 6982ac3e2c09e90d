import { MathBN } from "@medusajs/framework/utils"
import type { BigNumberInput } from "@medusajs/framework/types"
import { paystackErrors } from "./errors"
import type { PaystackSettings } from "./options"

/**
 * Paystack's specification asks for "smallest denomination of the currency", a hundredth for all it lists. XOF and RWF
 * have no coin below the franc, but its shop plugins, for Magento and WooCommerce, multiply every currency by 100.
 */
const DEFAULT_SUBUNITS = { EGP: 100, GHS: 100, KES: 100, NGN: 100, RWF: 100, USD: 100, XOF: 100, ZAR: 100 }

type Settings = Pick<PaystackSettings, "subunits" | "round_amounts">

/** The one place where Medusa's major units become Paystack's subunits, and back. */
export class Subunits {
  readonly #perUnit: Map<string, number>
  readonly #isRounding: boolean

  constructor({ subunits, round_amounts }: Settings) {
    this.#perUnit = new Map(Object.entries({ ...DEFAULT_SUBUNITS, ...subunits }))
    this.#isRounding = round_amounts
  }

  /**
   * Whole subunits of an amount in major units.
   * @throws MedusaError `currency_unsupported`; `amount_invalid` below one subunit, for a fraction of one, or for no number.
   */
  of(amount: BigNumberInput, currency: string): number {
    const exact = MathBN.mult(amount, this.#perUnitOf(currency))
    const subunits = this.#isRounding ? MathBN.convert(exact, 0) : exact
    if (!subunits.isInteger() || subunits.lt(1) || subunits.gt(Number.MAX_SAFE_INTEGER))
      throw paystackErrors.create("amount_invalid")
    return subunits.toNumber()
  }

  /**
   * Major units of whole subunits.
   * @throws MedusaError `currency_unsupported`.
   */
  toMajor(subunits: number, currency: string): number {
    return MathBN.div(subunits, this.#perUnitOf(currency)).toNumber()
  }

  /** Whether amounts of a currency can be converted. */
  knows(currency: string): boolean {
    return this.#perUnit.has(currency.toUpperCase())
  }

  #perUnitOf(currency: string): number {
    const perUnit = this.#perUnit.get(currency.toUpperCase())
    if (!perUnit) throw paystackErrors.create("currency_unsupported")
    return perUnit
  }
}
