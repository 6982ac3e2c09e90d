import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

// A total that is worked out of prices with tax inside carries a rest of 10^-30 or so.
const REST = 0.000_001

/** Whether two sums in major units are the same money. */
export const isSameSum = (a: BigNumberInput, b: BigNumberInput): boolean =>
  MathBN.abs(MathBN.sub(a, b)).lt(REST)
