import { currencyDigits } from "./currency-digits"

type Reading = { amount: number } | { fault: string }

/** Reads what staff typed as a sum in major units. A fault says what to type instead. */
export function readRefundAmount(
  text: string,
  { left, currency }: { left: number; currency: string }
): Reading {
  const digits = currencyDigits(currency)
  const typed = text.trim().replace(",", ".")
  const form = digits > 0 ? new RegExp(`^\\d+(\\.\\d{1,${digits}})?$`) : /^\d+$/
  if (!form.test(typed))
    return { fault: digits > 0 ? "Type a sum such as 12.50." : "Type a whole number: no cents here." }
  const amount = Number(typed)
  if (amount <= 0) return { fault: "Refund more than nothing." }
  if (amount > left) return { fault: "That is more than is left of this payment." }
  return { amount }
}
