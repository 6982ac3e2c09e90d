import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** The sum of captures or refunds, in major units. */
export const sumOf = (parts: { amount: BigNumberInput }[] | undefined) =>
  (parts ?? []).reduce((sum, { amount }) => MathBN.add(sum, amount), MathBN.convert(0))
